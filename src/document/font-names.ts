/** Names of the standard's faces as offices have them installed, and what a machine without them may know instead. */
export const fontNames = {
  小标宋: { name: '方正小标宋简体', alternative: 'STZhongsong' },
  黑体: { name: '黑体', alternative: 'SimHei' },
  楷体: { name: '楷体_GB2312', alternative: 'KaiTi' },
  仿宋: { name: '仿宋_GB2312', alternative: 'FangSong' },
  宋体: { name: '宋体', alternative: 'SimSun' },
} as const
