import { memo, type ReactNode } from 'react'
import { fontStacks } from '../../document/html/font-stacks'
import { mm, runWidth } from '../../document/pages/measures'
import type { Page, Placed, TablePiece, TextRun } from '../../document/pages/page'
import { officialLayout } from '../../editions/official-layout'
import styles from './preview-panel.module.css'

const { width, height } = officialLayout.pageMm

const mime = { png: 'image/png', jpeg: 'image/jpeg' } as const

/** Stretched to the width it has on paper, whatever the face at hand: lines and columns stand as they print. */
function Run({ run }: { run: TextRun }): ReactNode {
  const { text, family, pt, left, baseline } = run
  return (
    <text
      x={left}
      y={baseline}
      fontFamily={fontStacks[family]}
      fontSize={mm(pt)}
      textLength={Math.max(0.01, runWidth(run))}
      xmlSpace="preserve"
    >
      {text}
    </text>
  )
}

/** The frames of all cells as one line to draw. */
const rulings = ({ cells }: TablePiece): string =>
  cells.map(({ box }) => `M${box.left} ${box.top}h${box.width}v${box.height}h${-box.width}z`).join('')

function Piece({ placed }: { placed: Placed }): ReactNode {
  // Runs have no identity but their place in the line.
  if (placed.kind === 'line') return placed.runs.map((run) => <Run key={run.left} run={run} />)
  if (placed.kind === 'table')
    return (
      <g>
        <path className={styles.rulings} d={rulings(placed)} />
        {placed.cells.flatMap(({ row, column, repeated, lines }) =>
          lines.map(({ run }) => <Run key={`${row}.${column}.${repeated}.${run.baseline}.${run.left}`} run={run} />),
        )}
      </g>
    )
  const { picture, alternative, box } = placed
  return (
    <image
      className={styles.picture}
      href={`data:${mime[picture.format]};base64,${picture.base64}`}
      aria-label={alternative}
      x={box.left}
      y={box.top}
      width={box.width}
      height={box.height}
    />
  )
}

const keyOf = (placed: Placed, index: number): string =>
  placed.kind === 'table' ? placed.table : `${placed.kind}${index}`

/** A page as it prints. Drawn again only when the page itself changed. */
export const PageDrawing = memo(function PageDrawing({ page }: { page: Page }): ReactNode {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its words are read, and the page around it has the name
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} focusable="false">
      {page.content.map((placed, index) => (
        <Piece key={keyOf(placed, index)} placed={placed} />
      ))}
      {page.margin.map((run) => (
        <Run key={run.baseline} run={run} />
      ))}
    </svg>
  )
})
