import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'

interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** Plain TypeScript without screen, clock or chance: the same on every machine and every day. */
  readonly pure?: true
  readonly node?: true
  /** Lists of words and headings may be long; code may not. */
  readonly lists?: true
}

/** The table of the house: whatever is not written here may not be imported. */
const house: Readonly<Record<string, Room>> = {
  editions: { pure: true, lists: true, rooms: [], packages: [] },
  report: { pure: true, rooms: ['editions'], packages: ['zod'] },
  checks: { pure: true, rooms: ['editions', 'report'], packages: [] },
  document: { pure: true, rooms: ['editions', 'report'], packages: ['fflate'] },
  intake: { pure: true, rooms: ['editions', 'report'], packages: ['fflate', 'cfb', 'pdfjs-dist'] },
  storage: { rooms: ['editions', 'report'], packages: ['zod', 'idb'] },
  i18n: { pure: true, lists: true, rooms: [], packages: ['i18next', 'react-i18next'] },
  ui: {
    rooms: ['editions', 'report', 'checks', 'document', 'intake', 'storage', 'i18n'],
    packages: ['react', 'react-dom', 'react-hook-form', '@tanstack/react-table', 'i18next', 'react-i18next'],
  },
  cli: { node: true, rooms: ['editions', 'report', 'checks', 'document', 'intake', 'i18n'], packages: [] },
}

const drawers = ['utils', 'helpers', 'types', 'hooks', 'constants', 'common']
const browserGlobals = ['window', 'document', 'navigator']
const clockAndChance = ['Date.now', 'Math.random']

interface Source {
  readonly path: string
  readonly room: string
  readonly test: boolean
  readonly lines: number
  readonly imports: readonly string[]
  readonly defaultExport: boolean
  readonly onlyForwards: boolean
  readonly impurities: readonly string[]
}

const src = fileURLToPath(new URL('.', import.meta.url))
const { devDependencies } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'))
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'))
const rooms = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const sources = paths.filter((path) => path.includes('/') && /(?<!\.d)\.tsx?$/.test(path)).map(readSource)

function readSource(path: string): Source {
  const text = readFileSync(join(src, path), 'utf8')
  const { program, module, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const forwarded = module.staticExports.flatMap(({ entries }) => entries)
  const forwards = forwarded.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value]))
  const { inlineImports, impurities } = readTree(program)
  return {
    path,
    room: path.split('/')[0] ?? '',
    test: /\.(test|fixture)\.tsx?$/.test(path),
    lines: text.trimEnd().split('\n').length,
    imports: [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...forwards, ...inlineImports],
    defaultExport: forwarded.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    onlyForwards: program.body.every(({ type }) => type.startsWith('Export')) && forwards.length === forwarded.length,
    impurities,
  }
}

function readTree(program: ReturnType<typeof parseSync>['program']) {
  const inlineImports: string[] = []
  const impurities: string[] = []
  const bound = new Set<string>()
  const bind = (pattern: unknown) =>
    JSON.stringify(pattern, (key, value) => {
      if (key === 'typeAnnotation' || typeof value === 'bigint') return undefined
      if (value?.type === 'Identifier') bound.add(value.name)
      return value
    })
  const bindParameters = ({ params }: { params: readonly unknown[] }) => void params.forEach(bind)
  new Visitor({
    TSImportType: ({ source }) => void inlineImports.push(source.value),
    ImportExpression: ({ source }) => void inlineImports.push('value' in source ? String(source.value) : '(computed)'),
    ImportDeclaration: ({ specifiers }) => void specifiers.forEach(({ local }) => void bind(local)),
    VariableDeclarator: ({ id }) => void bind(id),
    FunctionDeclaration: bindParameters,
    FunctionExpression: bindParameters,
    ArrowFunctionExpression: bindParameters,
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) impurities.push('new Date()')
    },
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      if (browserGlobals.includes(object.name)) impurities.push(object.name)
      const full = `${object.name}.${property.name}`
      if (clockAndChance.includes(full)) impurities.push(full)
    },
  }).visit(program)
  return { inlineImports, impurities: impurities.filter((name) => !bound.has(name)) }
}

/** The arrow an import draws: `report` for a room, `npm:zod`, `node:fs`, or `outside` for a path that leaves src. */
function targetOf(source: Source, specifier: string): string {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(source.path), specifier)
    return path.startsWith('..') ? 'outside' : (path.split('/')[0] ?? path)
  }
  if (isBuiltin(specifier)) return 'node'
  return `npm:${specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')}`
}

function allowedTargets(source: Source): Set<string> {
  const room = house[source.room]
  if (room === undefined) return new Set()
  const packages = [...room.packages, ...(source.test ? Object.keys(devDependencies) : [])]
  const node = source.test || room.node ? ['node'] : []
  return new Set([source.room, ...room.rooms, ...node, ...packages.map((name) => `npm:${name}`)])
}

function pathsWhere(broken: (source: Source) => boolean): string[] {
  return sources.filter(broken).map(({ path }) => path)
}

describe('the house', () => {
  test('every folder under src is a room of the table', () => {
    expect(rooms.filter((room) => !(room in house))).toEqual([])
  })

  test('imports, of types too, follow the arrows of the table', () => {
    const forbidden = sources.flatMap((source) =>
      source.imports
        .filter((specifier) => !allowedTargets(source).has(targetOf(source, specifier)))
        .map((specifier) => `${source.path} imports ${specifier}`),
    )
    expect(forbidden).toEqual([])
  })

  test('imports name no file extension', () => {
    expect(pathsWhere(({ imports }) => imports.some((name) => /^\..*\.[cm]?[jt]sx?$/.test(name)))).toEqual([])
  })

  test('no folder is a drawer for everything', () => {
    expect(paths.filter((path) => path.split('/').some((part) => drawers.includes(part)))).toEqual([])
  })

  test('nothing is exported as default', () => {
    expect(pathsWhere(({ defaultExport }) => defaultExport)).toEqual([])
  })

  test('only a room itself may have a file that merely forwards', () => {
    expect(pathsWhere(({ onlyForwards, path, room }) => onlyForwards && path !== `${room}/index.ts`)).toEqual([])
  })

  test('pure rooms know neither browser nor clock nor chance', () => {
    const pure = sources.filter(({ room, test }) => !test && house[room]?.pure)
    expect(pure.flatMap(({ path, impurities }) => impurities.map((name) => `${path} uses ${name}`))).toEqual([])
  })

  test('no file of code is longer than 300 lines', () => {
    const code = ({ path, room }: Source) => !house[room]?.lists && !/\.fixture\.tsx?$/.test(path)
    expect(pathsWhere((source) => code(source) && source.lines > 300)).toEqual([])
  })

  test.each(rooms)('%s says in at most fifteen lines what it is for', (room) => {
    const readme = join(src, room, 'README.md')
    expect(existsSync(readme), `${room}/README.md`).toBe(true)
    expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  })
})
