import { compact } from '../tables/label'

const opening =
  /^[【[(]?(?:打印|关闭|分享|收藏|上一[篇条]|下一[篇条]|字体|字号|版权所有|主办单位|主办[:：]|承办|网站标识码|政府网站标识码|您?(?:现在|当前)?的?位置|首页|浏览次数|浏览量|点击数|阅读|信息来源|来源|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|索引号|文号|发文字号|发布机构|发文机关|主题分类|主题词|有效性|体裁|名称[:：]|标题[:：]|扫一扫|网站地图|联系我们|站点地图|无障碍|附件下载|下载[:：]|相关链接|相关文章|责任编辑|编辑[:：])/
const anywhere = /ICP备|公网安备|网站标识码|>首页|首页>|点击下载|打印本页|关闭窗口|【大中小】|字体\[?大中小/

const longestLine = 120

/** Lines that a web page puts around a published report: paths, buttons, metadata. */
export function isPageNoise(text: string): boolean {
  const line = compact(text)
  return line.length <= longestLine && (opening.test(line) || anywhere.test(line))
}
