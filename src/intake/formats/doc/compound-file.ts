import { maximalFileBytes } from '../../limits'
import { refuse } from '../../refusal'

/** Streams of an OLE compound file by name, the container of old Office documents. */
export type Streams = ReadonlyMap<string, Uint8Array>

const damaged = () => refuse('文件已损坏：旧版 Office 文件的目录读不出来。')
const endOfChain = 0xfffffffe
const miniCutoff = 4096
const mostEntries = 4096

interface Container {
  readonly view: DataView
  readonly sectorSize: number
  readonly next: Uint32Array
}

/** Sectors of a chain; a chain that runs in circles is longer than the file and ends the reading. */
function chain(start: number, next: Uint32Array): number[] {
  const sectors: number[] = []
  for (let sector = start; sector < next.length; sector = next[sector] ?? endOfChain) {
    sectors.push(sector)
    if (sectors.length > next.length) damaged()
  }
  return sectors
}

function joined(sectors: readonly number[], size: number, slice: (sector: number) => Uint8Array): Uint8Array {
  const bytes = new Uint8Array(sectors.length * size)
  sectors.forEach((sector, index) => {
    bytes.set(slice(sector), index * size)
  })
  return bytes
}

const wholeSector = ({ view, sectorSize }: Container, sector: number): Uint8Array => {
  const start = (sector + 1) * sectorSize
  if (start >= view.byteLength) damaged()
  return new Uint8Array(view.buffer, view.byteOffset + start, Math.min(sectorSize, view.byteLength - start))
}

const numbers = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function allocationTable(view: DataView, sectorSize: number): Uint32Array {
  const container: Container = { view, sectorSize, next: new Uint32Array() }
  const tables: number[] = []
  for (let index = 0; index < 109; index++) tables.push(view.getUint32(76 + index * 4, true))
  let more = view.getUint32(68, true)
  for (let turn = view.getUint32(72, true); turn > 0 && more < endOfChain; turn--) {
    if (tables.length > maximalFileBytes / sectorSize) damaged()
    const list = numbers(wholeSector(container, more))
    tables.push(...list.subarray(0, list.length - 1))
    more = list[list.length - 1] ?? endOfChain
  }
  const used = tables.filter((sector) => sector < 0xfffffffa)
  return numbers(joined(used, sectorSize, (sector) => wholeSector(container, sector)))
}

/** Opens a compound file and reads the streams that are asked for. */
export function readStreams(bytes: Uint8Array, wanted: (name: string) => boolean): Streams {
  if (bytes.length < 1536) damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 12)
  const miniSize = 1 << Math.min(view.getUint16(32, true), 6)
  if (sectorSize < 512) damaged()
  const next = allocationTable(view, sectorSize)
  const container: Container = { view, sectorSize, next }
  const read = (start: number): Uint8Array =>
    joined(chain(start, next), sectorSize, (sector) => wholeSector(container, sector))

  const directory = read(view.getUint32(48, true))
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const count = Math.min(directory.length >> 7, mostEntries)
  if (count === 0) damaged()
  const mini = read(entries.getUint32(116, true))
  const miniNext = numbers(read(view.getUint32(60, true)))
  const readMini = (start: number): Uint8Array =>
    joined(chain(start, miniNext), miniSize, (sector) => mini.subarray(sector * miniSize, (sector + 1) * miniSize))

  const streams = new Map<string, Uint8Array>()
  for (let index = 0; index < count; index++) {
    const at = index * 128
    const length = entries.getUint16(at + 64, true)
    if (entries.getUint8(at + 66) !== 2 || length < 2 || length > 64) continue
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2))
    if (!wanted(name)) continue
    const size = entries.getUint32(at + 120, true)
    const start = entries.getUint32(at + 116, true)
    streams.set(name, (size < miniCutoff ? readMini(start) : read(start)).subarray(0, size))
  }
  return streams
}
