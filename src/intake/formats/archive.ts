import { Inflate } from 'fflate'
import { maximalArchiveEntries, maximalUnpackedBytes, megabyte } from '../limits'
import { Refusal, refuse } from '../refusal'

/** The parts of a zip archive; each is unpacked when asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** Null where there is no such part. Refuses beyond `limit` bytes, whatever the archive declares. */
  readonly unpack: (name: string, limit: number) => Uint8Array | null
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
  readonly encrypted: boolean
}

const tooLarge = () => refuse(`文件解压后超过 ${maximalUnpackedBytes / megabyte} MB，不像一份年度报告，没有打开。`)
const damaged = () => refuse('文件已损坏：压缩包的目录读不出来，请重新保存或重新下载。')

/** Position of the end-of-central-directory record, searched from the end as its comment may be up to 64 KiB. */
function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return damaged()
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = directoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maximalArchiveEntries) tooLarge()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  let declared = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) damaged()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/')
    const entry: Entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    declared += entry.unpacked
    if (declared > maximalUnpackedBytes) tooLarge()
    entries.set(name.replace(/^\//, ''), entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Unpacks in small steps, so that a part that grows beyond its limit costs no more than the limit. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    size += chunk.length
    if (size > limit) tooLarge()
    chunks.push(chunk)
  })
  // A byte unpacks to a thousand at the most: about half a megabyte comes before the next look at the size.
  const step = 512
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    if (error instanceof Refusal) throw error
    damaged()
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Opens a zip archive. Neither the sizes it declares nor those it really has can exceed the limits. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 22) damaged()
  const entries = readDirectory(bytes, view)
  let spent = 0
  const unpack = (name: string, limit: number): Uint8Array | null => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if (entry.encrypted) refuse('文件设有密码，请先去掉密码再读入。')
    const { offset, packed, method, unpacked } = entry
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) damaged()
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > bytes.length || (method !== 0 && method !== 8)) damaged()
    const raw = bytes.subarray(start, start + packed)
    // What an entry says about its size is true in every archive that was written in good faith.
    const allowed = Math.min(limit, maximalUnpackedBytes - spent, unpacked + megabyte)
    if (method === 0 && raw.length > allowed) tooLarge()
    const part = method === 0 ? raw : inflate(raw, allowed)
    spent += part.length
    return part
  }
  return { names: [...entries.keys()], unpack }
}
