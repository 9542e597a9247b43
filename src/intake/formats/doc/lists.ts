import type { List, ListLevel } from '../list-numbers'
import type { WordFile } from './word-file'

const definitions = 73
const overrides = 74
/** Number formats by their code, as far as they differ from Arabic figures. */
const formats: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [18, 'decimalEnclosedCircle'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [30, 'ideographTraditional'],
  [33, 'taiwaneseCounting'],
  [35, 'taiwaneseCountingThousand'],
  [37, 'chineseCounting'],
  [39, 'chineseCountingThousand'],
  [255, 'none'],
])

/** Reads one level and says where the next begins; figures below nine in its text stand for counts. */
function readLevel(view: DataView, at: number): { level: ListLevel; next: number } {
  const text = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
  const length = view.getUint16(text, true)
  const signs = Array.from({ length }, (_, index) => {
    const code = view.getUint16(text + 2 + index * 2, true)
    return code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  })
  return {
    level: {
      start: view.getInt32(at, true),
      format: formats.get(view.getUint8(at + 4)) ?? 'decimal',
      text: signs.join(''),
    },
    next: text + 2 + length * 2,
  }
}

/** Levels of every definition by its id; they stand one after the other behind the table of definitions. */
function readDefinitions({ structure, tableFrom }: WordFile): Map<number, ReadonlyMap<number, ListLevel>> {
  const view = tableFrom(definitions)
  const found = new Map<number, ReadonlyMap<number, ListLevel>>()
  if (structure(definitions).byteLength < 2) return found
  const count = view.getInt16(0, true)
  let at = 2 + count * 28
  for (let index = 0; index < count; index++) {
    const head = 2 + index * 28
    const simple = (view.getUint8(head + 26) & 1) === 1
    const levels = new Map<number, ListLevel>()
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(view, at)
      levels.set(level, read.level)
      at = read.next
    }
    found.set(view.getInt32(head, true), levels)
  }
  return found
}

/** The lists of a Word 97–2003 document by the number that paragraphs name. */
export function readLists(file: WordFile): Map<string, List> {
  const lists = new Map<string, List>()
  try {
    const levels = readDefinitions(file)
    const view = file.structure(overrides)
    const count = view.byteLength < 4 ? 0 : Math.min(view.getUint32(0, true), (view.byteLength - 4) >> 4)
    for (let index = 0; index < count; index++) {
      const definition = view.getInt32(4 + index * 16, true)
      lists.set(String(index + 1), {
        counterKey: `definition ${definition}`,
        levels: levels.get(definition) ?? new Map(),
      })
    }
  } catch (error) {
    // A damaged list costs the numbers, not the text.
    if (!(error instanceof RangeError)) throw error
  }
  return lists
}
