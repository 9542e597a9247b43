import { writeFileSync } from 'node:fs'
import { handbookMarkdown } from '../src/checks/handbook-markdown'

writeFileSync('docs/handbook.md', handbookMarkdown())
