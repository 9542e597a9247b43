import type { Incoming } from './incoming'
import type { Readable } from './read-in-worker'
import type { Stage } from './worker-messages'

/** One file on its way in: waiting for its turn, being read, or read and waiting to be looked at. */
export interface Reading {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'reading'; readonly stage: Stage }
    | { readonly kind: 'read'; readonly incoming: Incoming }
}

/** Files being read one after the other, in the order they came. */
export interface Readings {
  /** The spellings of one thing, the richest first; a file has one. */
  readonly add: (files: readonly File[]) => void
  /** Takes a line off the list, stopping it where it is being read. */
  readonly drop: (id: number) => void
  /** Stops everything. */
  readonly close: () => void
}

type Read = (files: readonly File[], reading: Readable) => Promise<Incoming | null>

/** Read to no use: refused, stopped or stored by a newer program. */
export const failed = ({ state }: Reading): boolean =>
  state.kind === 'read' && state.incoming.kind !== 'report' && state.incoming.kind !== 'backup'

export type Arrived = Incoming & { readonly kind: 'report' | 'backup' }

/** The first file that was read and waits to be looked at. */
export function arrivedFirst(readings: readonly Reading[]): { readonly id: number; readonly incoming: Arrived } | null {
  for (const { id, state } of readings)
    if (state.kind === 'read' && (state.incoming.kind === 'report' || state.incoming.kind === 'backup'))
      return { id, incoming: state.incoming }
  return null
}

export function openReadings(read: Read, onChange: (readings: readonly Reading[]) => void): Readings {
  let readings: readonly Reading[] = []
  let next = 0
  const waiting: { readonly id: number; readonly files: readonly File[] }[] = []
  let current: { readonly id: number; readonly stop: AbortController } | null = null

  const show = (changed: readonly Reading[]): void => {
    readings = changed
    onChange(readings)
  }
  const put = (id: number, state: Reading['state']): void =>
    show(readings.map((reading) => (reading.id === id ? { ...reading, state } : reading)))
  const without = (id: number): readonly Reading[] => readings.filter((reading) => reading.id !== id)

  const goOn = async (): Promise<void> => {
    if (current !== null) return
    const turn = waiting.shift()
    if (turn === undefined) return
    const { id, files } = turn
    const stop = new AbortController()
    current = { id, stop }
    const onStage = (stage: Stage): void => put(id, { kind: 'reading', stage })
    onStage('opening')
    // Disks that vanish and memory that runs out are told like any other file that cannot be read.
    const incoming = await read(files, { signal: stop.signal, onStage }).catch(
      (): Incoming => ({ kind: 'stopped', why: 'broken' }),
    )
    current = null
    if (incoming === null) show(without(id))
    else put(id, { kind: 'read', incoming })
    void goOn()
  }

  return {
    add: (files) => {
      const [first] = files
      if (first === undefined) return
      const id = next++
      waiting.push({ id, files })
      // What was refused before has been read by now; lines that still matter stay.
      const kept = current === null && waiting.length === 1 ? readings.filter((reading) => !failed(reading)) : readings
      show([...kept, { id, name: first.name, bytes: first.size, state: { kind: 'waiting' } }])
      void goOn()
    },
    drop: (id) => {
      const turn = waiting.findIndex((each) => each.id === id)
      if (turn !== -1) waiting.splice(turn, 1)
      show(without(id))
      if (current?.id === id) current.stop.abort()
    },
    close: () => {
      waiting.length = 0
      current?.stop.abort()
    },
  }
}
