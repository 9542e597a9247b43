/** Room is left for a folder and an ending: Windows counts 260 characters for the whole path. */
const longest = 80

/** Words as a file name that Windows, WPS and zip programs accept, with its ending. */
export function fileName(words: string, ending: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
  const safe = words.replace(/[\\/:*?"<>|\s\u0000-\u001f\ud800-\udfff]+/gu, '').replace(/^\.+|\.+$/g, '')
  return `${[...safe].slice(0, longest).join('') || '政府信息公开工作年度报告'}${ending}`
}
