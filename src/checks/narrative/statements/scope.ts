import type { Figure } from '../reading/figures'
import type { Reading } from '../reading/passage'

const otherPeriod = /上半年|下半年|季度|[一二三四五六七八九十]月|\d月|首月|当月|期间|首批|第[一二三四五六七八九十\d]/
const otherSpan = /历年|以来|以前|年底前|此前|十[二三四五]五/
const notDone = /计划|预计|目标|拟|力争|预期|应当/
const otherYearWords = /去年|前年|上年同期|上年(?:度)?(?!结转|度结转|转入|遗留)|上一年(?:度)?(?!结转|度结转)/
const areas =
  /全县|全市|全区|全省|全州|县级|市级|各镇|各乡|各街道|我镇|我乡|我街道|本镇|本乡|本街道|全镇|全乡|本机关|本单位|我单位/g
const above = /^(?:全县|全市|全区|全省|全州|县级|市级|各镇|各乡|各街道)$/

const sentenceStart = (text: string, at: number): number =>
  Math.max(...['。', '\n'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1

/** Whether the words before a place still speak of the reported year and of the agency as a whole. */
export function speaksOfYear({ text, tokens }: Reading, clauseStart: number, at: number, year: number): boolean {
  const start = sentenceStart(text, at)
  const clause = text.slice(clauseStart, at)
  const before = text.slice(start, at)
  const lastYear = tokens
    .filter((token) => token.kind === 'date' && token.year !== null && token.start >= start && token.end <= at)
    .pop()
  if (lastYear?.kind === 'date' && lastYear.year !== null && lastYear.year !== year) return false
  if (otherYearWords.test(clause) || otherPeriod.test(clause) || otherSpan.test(clause) || notDone.test(clause))
    return false
  if (
    tokens.some(
      (token) => token.kind === 'name' && token.what === 'range' && token.start >= clauseStart && token.end <= at,
    )
  )
    return false
  const area = [...before.matchAll(areas)].pop()?.[0]
  return area === undefined || !above.test(area)
}

/** A figure that states a plain count of the year. */
export const statesCount = (figure: Figure): boolean =>
  figure.change === 0 && !figure.rate && !figure.each && figure.roundness === 'exact'
