/** Clipboard markup as office programs write it; the cells come from the test. */
export interface MarkupCell {
  readonly text: string
  readonly rowSpan?: number
  readonly colSpan?: number
}

export type Markup = (rows: readonly (readonly MarkupCell[])[]) => { html: string; text: string }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const isNumber = (text: string): boolean => /^[\d.]+$/.test(text)

const spans = ({ rowSpan = 1, colSpan = 1 }: MarkupCell, quote: '' | '"' = ''): string =>
  `${colSpan > 1 ? ` colspan=${quote}${colSpan}${quote}` : ''}${rowSpan > 1 ? ` rowspan=${quote}${rowSpan}${quote}` : ''}`

/** Spreadsheets pad merged cells with empty fields. */
export function paddedText(rows: readonly (readonly MarkupCell[])[]): string {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((cells, top) => {
    let left = 0
    for (const { text, rowSpan = 1, colSpan = 1 } of cells) {
      while (grid[top]?.[left] !== undefined) left++
      for (let r = top; r < top + rowSpan; r++)
        for (let c = left; c < left + colSpan; c++) {
          const row = grid[r]
          if (row !== undefined) row[c] = r === top && c === left ? text : ''
        }
    }
  })
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  return `${grid.map((row) => row.map(quoted).join('\t')).join('\r\n')}\r\n`
}

/** Word and browsers put a tab between cells and know nothing of spans. */
const looseText = (rows: readonly (readonly MarkupCell[])[]): string =>
  rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n')

export const excel: Markup = (rows) => {
  const td = (cell: MarkupCell, first: boolean): string => {
    const size = first ? " height=19 style='height:14.25pt;width:48pt'" : " style='border-top:none;border-left:none'"
    const align = isNumber(cell.text) ? ' align=right' : ''
    const text = cell.text === '' ? '&nbsp;' : escaped(cell.text).replace(/\n/g, '<br>\r\n    ')
    return `  <td${spans(cell)}${size} class=xl65${align}>${text}</td>`
  }
  const trs = rows.map(
    (cells) =>
      ` <tr height=19 style='height:14.25pt'>\r\n${cells.map((cell, index) => td(cell, index === 0)).join('\r\n')}\r\n </tr>`,
  )
  return {
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:x="urn:schemas-microsoft-com:office:excel"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=Excel.Sheet>\r\n<meta name=Generator content="Microsoft Excel 15">\r\n<link id=Main-File rel=Main-File\r\nhref="file:///C:/Users/office/AppData/Local/Temp/msohtmlclip1/01/clip.htm">\r\n<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:"\\.";\r\n\tmso-displayed-thousand-separator:"\\,";}\r\n.xl65\r\n\t{font-size:11.0pt;\r\n\tborder:.5pt solid windowtext;\r\n\twhite-space:normal;}\r\n-->\r\n</style>\r\n</head>\r\n\r\n<body link="#0563C1" vlink="#954F72">\r\n\r\n<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:\r\n collapse;width:540pt'>\r\n<!--StartFragment-->\r\n <col width=72 span=10 style='width:54pt'>\r\n${trs.join('\r\n')}\r\n <![if supportMisalignedColumns]>\r\n <tr height=0 style='display:none'>\r\n  <td width=72 style='width:54pt'></td>\r\n  <td width=72 style='width:54pt'></td>\r\n </tr>\r\n <![endif]>\r\n<!--EndFragment-->\r\n</table>\r\n\r\n</body>\r\n\r\n</html>\r\n`,
    text: paddedText(rows),
  }
}

const wpsSheet: Markup = (rows) => {
  const td = (cell: MarkupCell): string => {
    const typed = isNumber(cell.text) ? ` align="right" x:num="${cell.text}"` : cell.text === '' ? '' : ' x:str'
    return `<td class="et3"${spans(cell, '"')} height="18" width="72" style='height:13.50pt;width:54.00pt;'${typed}>${escaped(cell.text)}</td>`
  }
  const trs = rows.map((cells) => `<tr height="18" style='height:13.50pt;'>${cells.map(td).join('')}</tr>`)
  return {
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="ProgId" content="Excel.Sheet"/><meta name="Generator" content="WPS Office ET"/><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Sheet1</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--><style><!-- @page{margin:1.00in 0.75in;} .et3{color:#000000;font-size:11.0pt;mso-number-format:"General";} --></style></head><body><table width="720" border="0" cellpadding="0" cellspacing="0" style='width:540.00pt;border-collapse:collapse;table-layout:fixed;'><!--StartFragment--><col width="72" span="10" style='mso-width-source:userset;mso-width-alt:2304;'/>${trs.join('')}<!--EndFragment--></table></body></html>`,
    text: paddedText(rows),
  }
}

/** Word writes digits and Chinese in spans of their own and wraps its source lines. */
const wordRuns = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      (line.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [])
        .map((run) =>
          /^[\x20-\x7e]/.test(run)
            ? `<span\n  lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:11.0pt'>${escaped(run)}</span>`
            : `<span style='font-size:10.5pt;\n  font-family:仿宋'>${escaped(run)}</span>`,
        )
        .join(''),
    )
    .join('<br>\n  ')

export const word: Markup = (rows) => {
  const td = (cell: MarkupCell): string => {
    const inside =
      cell.text === ''
        ? `<span lang=EN-US style='font-size:10.5pt'><o:p>&nbsp;</o:p></span>`
        : `${wordRuns(cell.text)}<span\n  lang=EN-US style='font-size:10.5pt'><o:p></o:p></span>`
    return `  <td width=85${spans(cell)} style='width:63.8pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center style='text-align:center'>${inside}</p>\n  </td>`
  }
  const trs = rows.map(
    (cells, index) =>
      ` <tr style='mso-yfti-irow:${index};page-break-inside:avoid'>\n${cells.map(td).join('\n')}\n </tr>`,
  )
  return {
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=ProgId content=Word.Document>\n<meta name=Generator content="Microsoft Word 15">\n<!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Normal</w:View>\n </w:WordDocument>\n</xml><![endif]-->\n<style>\n<!--\n p.MsoNormal {mso-style-unhide:no; margin:0cm;}\n-->\n</style>\n<!--[if gte mso 10]>\n<style>\n table.MsoNormalTable {mso-style-name:普通表格;}\n</style>\n<![endif]-->\n</head>\n\n<body lang=ZH-CN style='tab-interval:21.0pt'>\n<!--StartFragment-->\n\n<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>\n${trs.join('\n')}\n</table>\n\n<!--EndFragment-->\n</body>\n\n</html>\n`,
    text: looseText(rows),
  }
}

const wpsWriter: Markup = (rows) => {
  const td = (cell: MarkupCell): string => {
    const words =
      cell.text === ''
        ? '<o:p>&nbsp;</o:p>'
        : cell.text
            .split('\n')
            .map((line) => `<font face="仿宋">${escaped(line)}</font>`)
            .join('<br>')
    return `<td width=85 valign=center${spans(cell)} style="width:63.80pt;padding:0.00pt 5.40pt 0.00pt 5.40pt;border:1.00pt solid windowtext;"><p class=MsoNormal align=center style="text-align:center;"><span style="mso-spacerun:'yes';font-family:仿宋;font-size:10.50pt;">${words}</span><span style="font-family:仿宋;font-size:10.50pt;"><o:p></o:p></span></p></td>`
  }
  const trs = rows.map((cells) => `<tr>${cells.map(td).join('')}</tr>`)
  return {
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="WPS Office"><style>@font-face{font-family:"Times New Roman";}p.MsoNormal{margin:0pt;}</style></head><body style="tab-interval:21pt;"><!--StartFragment--><table class=MsoNormalTable border=1 cellspacing=0 style="border-collapse:collapse;border:none;mso-padding-alt:0.0000pt 5.4000pt 0.0000pt 5.4000pt;">${trs.join('')}</table><!--EndFragment--></body></html>`,
    text: looseText(rows),
  }
}

const calc: Markup = (rows) => {
  const td = (cell: MarkupCell): string => {
    const value = isNumber(cell.text) ? ` align="right" sdval="${cell.text}" sdnum="2052;"` : ' align="left"'
    const inside = cell.text === '' ? '<br>' : `<font face="仿宋">${escaped(cell.text).replace(/\n/g, '<br>')}</font>`
    return `<td${spans(cell)} height="19"${value} valign=middle>${inside}</td>`
  }
  const trs = rows.map((cells) => `\t<tr>\n\t\t${cells.map(td).join('\n\t\t')}\n\t</tr>`)
  return {
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }\n\t</style>\n</head>\n\n<body>\n<table cellspacing="0" border="0">\n\t<colgroup span="10" width="85"></colgroup>\n${trs.join('\n')}\n</table>\n</body>\n\n</html>\n`,
    text: paddedText(rows),
  }
}

/** The editor behind many county websites. */
const ueditor: Markup = (rows) => {
  const td = (cell: MarkupCell): string =>
    `<td width="96" valign="middle"${spans(cell, '"')} style="border-width: 1px; border-style: solid; padding: 5px;"><p style="text-align:center"><span style="font-family:仿宋;font-size:14px">${cell.text === '' ? '<br/>' : escaped(cell.text).replace(/\n/g, '<br/>')}</span></p></td>`
  const trs = rows.map((cells, index) => `<tr${index === 0 ? ' class="firstRow"' : ''}>${cells.map(td).join('')}</tr>`)
  return {
    html: `<table width="960" cellspacing="0" cellpadding="0"><tbody>${trs.join('')}</tbody></table><p><br/></p>`,
    text: looseText(rows),
  }
}

/** Tencent and Kingsoft documents in the browser. */
const onlineSheet: Markup = (rows) => {
  const td = (cell: MarkupCell): string =>
    `<td${spans(cell, '"')} data-sheet-value="${escaped(cell.text)}" style="white-space:pre-wrap;vertical-align:middle;">${escaped(cell.text).replace(/\n/g, '<br/>')}</td>`
  return {
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1"><colgroup><col width="100"/></colgroup><tbody>${rows.map((cells) => `<tr style="height:21px;">${cells.map(td).join('')}</tr>`).join('')}</tbody></table>`,
    text: paddedText(rows),
  }
}

/** Nothing but tab-separated text, as a plain editor or a terminal gives it. */
export const tabs: Markup = (rows) => ({ html: '', text: paddedText(rows) })

/** A table drawn with bars in notes or a chat. */
export const bars: Markup = (rows) => {
  const lines = paddedText(rows)
    .trimEnd()
    .split('\r\n')
    .map((line) => `| ${line.split('\t').join(' | ')} |`)
  const rule = `|${'---|'.repeat((lines[0]?.split('|').length ?? 2) - 2)}`
  return { html: '', text: [lines[0], rule, ...lines.slice(1)].join('\n') }
}

export const programs = { excel, wpsSheet, word, wpsWriter, calc, ueditor, onlineSheet, tabs } as const
