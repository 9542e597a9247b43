import type { PartKey } from '../../editions/edition'

/** Words by which a freely worded heading of a part can be told; matched against its core, without number and marks. */
export const partWords: Readonly<Record<PartKey, RegExp>> = {
  part1: /^(?:工作)?(?:总体|基本|整体|总的)(?:工作)?(?:情况|概况)$|^(?:工作)?(?:概述|概况|总述)$|总体情况$/,
  part2: /^(?:行政机关)?主动公开(?:政府信息|信息)?(?:的|工作)?情况$/,
  part3:
    /(?:收到|处理|办理|受理).{0,8}申请.{0,4}情况$|^(?:政府信息)?依申请公开(?:政府信息|信息)?(?:的|工作|办理)?情况$/,
  part4: /行政复议.{0,8}(?:诉讼|情况)|(?:复议|诉讼)情况$/,
  part5: /(?:问题|不足|困难).{0,12}(?:改进|措施|整改|打算|计划|对策)|^(?:工作中?)?存在的?(?:主要)?(?:问题|不足)/,
  part6: /^其他.{0,8}(?:事项|情况|事宜|内容|问题)$|^需要(?:说明|报告)的?(?:其他)?(?:事项|情况)/,
}
