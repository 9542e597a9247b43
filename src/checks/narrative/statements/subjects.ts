/** Things a township counts; the last one named before a figure is what 办结 or 答复 speaks of. */
const subjects: readonly (readonly [RegExp, Subject])[] = [
  [/依申请(?:政府|政务)?(?:信息)?公开|申请政府信息公开|公开申请|申请(?!人|渠道|表|材料|书|工作|办理流程)/g, 'requests'],
  [/信访|工单|热线|留言|建议|提案|咨询|来信|投诉|举报|诉求|意见|事项|许可|低保|救助|补贴|民生|矛盾|纠纷/g, 'other'],
  [/规范性文件/g, 'normative'],
  [/行政复议/g, 'review'],
  [/行政诉讼/g, 'litigation'],
]

export type Subject = 'requests' | 'other' | 'normative' | 'review' | 'litigation'

/** What the words before a figure last spoke of, in its sentence or, failing that, in the sentences before. */
export function subjectBefore(text: string, at: number): Subject | null {
  let found: Subject | null = null
  let last = -1
  for (const [pattern, subject] of subjects)
    for (const match of text.slice(0, at).matchAll(pattern))
      if (match.index + match[0].length > last) {
        last = match.index + match[0].length
        found = subject
      }
  return found
}
