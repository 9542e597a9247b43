/** Characters of this field that mirrors of a page write the traditional way, each followed by its simplified form. */
const pairs =
  '開开網网號号條条與与類类機机關关縣县鎮镇鄉乡區区請请項项單单個个發发佈布訊讯眾众報报總总計计於于為为數数據据會会議议務务辦办處处領领導导級级時时間间動动態态財财資资規规劃划審审設设備备應应對对進进實实現现況况問问題题無无並并還还從从來来們们後后長长門门專专業业課课視视頻频讀读點点員员場场體体結结轉转復复訴诉訟讼費费繳缴納纳萬万億亿兩两幾几餘余約约佔占較较減减內内屬属產产環环節节經经濟济農农電电話话郵邮編编碼码傳传標标準准證证書书監监執执線线臺台聞闻衆众'

const toSimplified = new Map<string, string>()
for (let index = 0; index < pairs.length; index += 2)
  toSimplified.set(pairs[index] as string, pairs[index + 1] as string)

export const simplified = (sign: string): string => toSimplified.get(sign) ?? sign
