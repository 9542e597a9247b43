import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionById } from '../editions'
import { newReport } from '../report/drafting'
import { emptyAgency } from '../report/empty-report'
import { savedForm } from '../report/saved-report'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'report-check-'))
const report = newReport({ ...emptyAgency, name: '青石镇人民政府' }, 2026, editionById('2021'))
report.narratives.part5 = [{ kind: 'paragraph', text: '在政务超市公开。' }]

function written(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const file = written('report.json', JSON.stringify(savedForm(report)))
const words = written('words.json', '{"phrases":[{"wrong":"政务超市","right":"便民服务中心"}]}')

async function check(...parameters: string[]) {
  const heard: { answer: string; complaint: string } = { answer: '', complaint: '' }
  const exitCode = await run(['check', ...parameters], {
    print: (answer) => {
      heard.answer += JSON.stringify(answer)
    },
    complain: (message) => {
      heard.complaint = message
    },
  })
  return { ...heard, exitCode }
}

test('the county’s words are looked for when its list is given', async () => {
  expect((await check(file)).answer).not.toContain('countyWord')
  expect((await check(file, '--words', words)).answer).toContain('"kind":"countyWord"')
})

test('what is no list of words is refused in one line', async () => {
  const { exitCode, complaint } = await check(file, '--words', written('no-list.json', '[]'))
  expect(exitCode).toBe(2)
  expect(complaint).toContain('no-list.json')
})

test('the check sheet is written beside the answer, for one report at a time', async () => {
  const sheet = join(folder, 'sheet.docx')
  await check(file, '--sheet', sheet)
  expect(readFileSync(sheet).subarray(0, 2).toString()).toBe('PK')
  expect((await check(file, file, '--sheet', sheet)).exitCode).toBe(2)
})
