import { compactLine } from '../tables/label'

const ending =
  /(?:人民政府|办事处|街道办|管理委员会|管委会|委员会|办公室|镇政府|乡政府|镇|乡|街道)(?:\((?:公章|盖章|章|印章)\))?$/

/** A line that is the name of an agency and nothing else, as signatures are. */
export function isAgencyLine(text: string): boolean {
  const line = compactLine(text)
  return line.length >= 3 && line.length <= 32 && ending.test(line) && !/[。，,；;：:、？！]/.test(line)
}
