import { speakable } from '../markup-text'
import type { Element } from '../ooxml/element'
import { advance, mm, runWidth } from '../pages/measures'
import type { Box, Family, TextRun } from '../pages/page'
import { boxText, type Numbers, number, ofd } from './ofd-element'

export type FontIds = Readonly<Record<Family, number>>

/** Distances as the standard writes them: `g 27 5.57` says one distance 27 times. */
function distances(advances: readonly number[]): string {
  const words: string[] = []
  for (let from = 0; from < advances.length; ) {
    const value = number(advances[from] ?? 0)
    let to = from
    while (to < advances.length && number(advances[to] ?? 0) === value) to++
    words.push(
      to - from > 2
        ? `g ${to - from} ${value}`
        : Array(to - from)
            .fill(value)
            .join(' '),
    )
    from = to
  }
  return words.join(' ')
}

/** Room for strokes that reach out of a character's square; a reader may cut off what lies outside. */
const margin = 0.15

function boundary(runs: readonly TextRun[]): Box {
  const size = mm(runs[0]?.pt ?? 0)
  const baselines = runs.map(({ baseline }) => baseline)
  const left = Math.min(...runs.map((run) => run.left)) - margin * size
  const right = Math.max(...runs.map((run) => run.left + runWidth(run))) + margin * size
  const top = Math.min(...baselines) - (1 + margin) * size
  const bottom = Math.max(...baselines) + (0.2 + margin) * size
  return { left, top, width: right - left, height: bottom - top }
}

/** Words of one face and size, line by line, with the place of every character: selectable and found by a search. */
function textObject(runs: readonly TextRun[], name: string, fonts: FontIds, { next }: Numbers): Element {
  const box = boundary(runs)
  const [{ family, pt } = { family: '仿宋', pt: 0 } as const] = runs
  const codes = runs.map((run) => {
    const characters = Array.from(speakable(run.text))
    const deltas = distances(characters.slice(0, -1).map((character) => advance(character, run)))
    const place = { X: number(run.left - box.left), Y: number(run.baseline - box.top) }
    return ofd('TextCode', deltas === '' ? place : { ...place, DeltaX: deltas }, characters.join(''))
  })
  const attributes = { ID: next(), Boundary: boxText(box), Name: name, Font: fonts[family], Size: number(mm(pt)) }
  return ofd('TextObject', attributes, codes)
}

/** Runs that follow each other as objects, one for each face. Characters that no file can hold leave no object. */
export function textObjects(runs: readonly TextRun[], name: string, fonts: FontIds, numbers: Numbers): Element[] {
  const groups: TextRun[][] = []
  for (const run of runs) {
    if (speakable(run.text) === '') continue
    const group = groups[groups.length - 1]
    const [first] = group ?? []
    if (first !== undefined && first.family === run.family && first.pt === run.pt) group?.push(run)
    else groups.push([run])
  }
  return groups.map((group) => textObject(group, name, fonts, numbers))
}
