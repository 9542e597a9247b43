/** Which names are places of China, and what lies above them. */
export interface PlaceLookup {
  readonly has: (name: string) => boolean
  /** Cities and provinces that a place of this name lies in. */
  readonly above: (name: string) => ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()
const withoutList: PlaceLookup = { has: () => false, above: () => nothing }

let lookup: PlaceLookup = withoutList

/** Builds the lookup from the lines of `place-names.ts`. */
function lookupOf(lines: readonly string[]): PlaceLookup {
  const above = new Map<string, Set<string>>()
  const put = (name: string, ...holders: readonly string[]) => {
    if (name === '') return
    const known = above.get(name) ?? new Set<string>()
    for (const holder of holders) known.add(holder)
    above.set(name, known)
  }
  for (const line of lines) {
    const [province = '', rest = ''] = line.split(':')
    put(province)
    for (const group of rest.split(';')) {
      const [city = '', counties = ''] = group.split('=')
      put(city, province)
      for (const county of counties.split(',')) put(county, city, province)
    }
  }
  return { has: (name) => above.has(name), above: (name) => above.get(name) ?? nothing }
}

/** Hands over the list of places, which is loaded only when someone writes; until then names are told by structure. */
export function setPlaceNames(lines: readonly string[]): void {
  lookup = lines.length === 0 ? withoutList : lookupOf(lines)
}

export const places = (): PlaceLookup => lookup
