/** The faces of the standard by the names of Windows, WPS and macOS. */
export const fontStacks = {
  小标宋: '"方正小标宋简体","FZXiaoBiaoSong-B05S",STZhongsong,"华文中宋","Noto Serif CJK SC",serif',
  黑体: '"黑体",SimHei,STHeiti,"Noto Sans CJK SC",sans-serif',
  楷体: '"楷体_GB2312",KaiTi_GB2312,"楷体",KaiTi,STKaiti,"Noto Serif CJK SC",serif',
  仿宋: '"仿宋_GB2312",FangSong_GB2312,"仿宋",FangSong,STFangsong,"Noto Serif CJK SC",serif',
  宋体: '"宋体",SimSun,STSong,"Noto Serif CJK SC",serif',
} as const
