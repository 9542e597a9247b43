import { compactLine } from '../tables/label'

const field =
  /^[【[(]?(?:主办单位|主办|承办单位|承办|版权所有|网站标识码|政府网站标识码|浏览次数|浏览量|点击数|点击量|阅读量|阅读次数|信息来源|来源|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|索引号|文号|发文字号|发布机构|发文机关|发布单位|主题分类|主题词|有效性|体裁|名称|标题|责任编辑|编辑|作者|上一[篇条]|下一[篇条]|字体|字号|当前位置|您的位置|您现在的位置|您当前的位置|附件下载|下载|相关链接|相关文章)[\])】]?[:：]/
const button =
  /^[【[(]?(?:打印|打印本页|关闭|关闭窗口|关闭本页|分享|分享到|收藏|首页|网站首页|返回顶部|返回首页|网站地图|站点地图|联系我们|扫一扫.*|字体大中小|大中小|无障碍|目录|相关附件|相关文件)[\])】]?$/
/** Page numbers that came along with the text. */
const pageNumber = /^[-—–]+\d{1,3}[-—–]+$/
const anywhere = /ICP备|公网安备|网站标识码|首页>|>首页|点击下载|打印本页|关闭窗口|【大中小】|字体[[【:：]?大/

const longestLine = 120

/** Lines that a web page puts around a published report: paths, buttons, metadata. */
export function isPageNoise(text: string): boolean {
  const line = compactLine(text)
  return (
    line.length <= longestLine &&
    (field.test(line) || button.test(line) || pageNumber.test(line) || anywhere.test(line))
  )
}
