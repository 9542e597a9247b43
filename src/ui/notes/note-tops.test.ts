import { expect, test } from 'vitest'
import { noteTops } from './note-tops'

test.each([
  [
    'with room, each at its words',
    [
      { top: 10, height: 50 },
      { top: 200, height: 50 },
    ],
    [10, 200],
  ],
  [
    'crowded, one below the other',
    [
      { top: 10, height: 50 },
      { top: 20, height: 50 },
    ],
    [10, 72],
  ],
  ['above the margin, at its top', [{ top: -30, height: 50 }], [0]],
  [
    'without words, in the first room left',
    [
      { top: null, height: 80 },
      { top: 100, height: 50 },
    ],
    [0, 100],
  ],
  [
    'without words and without room, below',
    [
      { top: null, height: 80 },
      { top: 20, height: 50 },
    ],
    [82, 20],
  ],
  ['none', [], []],
])('%s', (_, notes, tops) => {
  expect(noteTops(notes, 12)).toEqual(tops)
})
