/** What a file of the bundle is; the order here is the order of the list of contents. */
export type BundledKind = 'docx' | 'ofd' | 'html' | 'xlsx' | 'json' | 'letter' | 'sheet' | 'svg' | 'png'

interface Entry {
  /** Behind the report's name in the file's own. */
  readonly suffix: string
  readonly ending: string
  /** What the file is and what it is for, in words for whoever opens the bundle. */
  readonly use: (letterForm: string) => string
}

export const bundleContents: Readonly<Record<BundledKind, Entry>> = {
  docx: { suffix: '', ending: '.docx', use: () => '年度报告，Word 文档，送审、盖章用' },
  ofd: { suffix: '', ending: '.ofd', use: () => '年度报告，OFD 版式文件，归档用' },
  html: { suffix: '', ending: '.html', use: () => '年度报告，网页，放到门户网站用' },
  xlsx: { suffix: '', ending: '.xlsx', use: () => '表二、表三、表四，Excel 表格，汇总用' },
  json: { suffix: '', ending: '.json', use: () => '年度报告的数据，在编写工具里可以接着写' },
  letter: { suffix: '报送', ending: '.docx', use: (form) => `报送年度报告的${form}，Word 文档` },
  sheet: { suffix: '核对单', ending: '.docx', use: () => '核对单，每条核对的结果，签字用' },
  svg: { suffix: '图解', ending: '.svg', use: () => '年度数据图解，矢量图，放大不模糊' },
  png: { suffix: '图解', ending: '.png', use: () => '年度数据图解，图片，发网站和公众号用' },
}
