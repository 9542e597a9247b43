import { readFileSync } from 'node:fs'
import { readReport } from '../src/intake/read-report'

// Reads one file in a process of its own and prints milliseconds and megabytes. The largest memory the process ever had
// counts too, but whoever started the script may have needed more before.

const [file = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file))
const before = process.memoryUsage.rss()
const peakBefore = process.resourceUsage().maxRSS
const began = performance.now()
const { ok } = readReport({ name: file, bytes })
const ms = performance.now() - began
const peak = (process.resourceUsage().maxRSS - peakBefore) * 1024
console.log(JSON.stringify({ ok, ms, grownMb: Math.max(peak, process.memoryUsage.rss() - before) / 1024 ** 2 }))
