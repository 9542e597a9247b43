import { expect, test } from 'vitest'
import type { Block } from '../../report/report'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { reportSaying } from '../text-report.fixture'
import { figureText } from './figure-text'

function withFigure(caption: string, alternative: string) {
  const report = reportSaying('part1', ['公开情况见图。'])
  const figure: Block = { kind: 'figure', image: 'data:image/png;base64,', caption, alternative }
  report.narratives.part1.push(figure)
  return report
}

test('a figure with caption and description', () => {
  expect(findingsOf(figureText, withFigure('公开信息分类', '柱状图：四类信息'))).toEqual([])
})

test('a figure without either is one finding, at its place', () => {
  const findings = findingsOf(figureText, withFigure('', ' '))
  expect(verdicts(findings)).toEqual(['warning broken'])
  expect(findings[0]?.message.what).toBe('图片没有「图题」「文字说明」。')
  expect(findings[0]?.places).toMatchObject([{ part: 'part1', block: 1 }])
})
