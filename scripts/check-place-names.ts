import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Compares src/checks/narrative/place-names.ts with the division list it was made from, or makes it anew:
 *   npm pack @vant/area-data && tar xzf vant-area-data-*.tgz
 *   node scripts/run-ts.mjs scripts/check-place-names.ts package/dist/index.js [--write]
 */
const target = 'src/checks/narrative/place-names.ts'

interface AreaList {
  readonly province_list: Readonly<Record<string, string>>
  readonly city_list: Readonly<Record<string, string>>
  readonly county_list: Readonly<Record<string, string>>
}

/** Names of two characters read like other words; zones and placeholders are no places; towns are told by their structure. */
const isPlace = (name: string): boolean =>
  /^.{2,}[省市县区州盟旗]$/.test(name) &&
  !/开发区|工业|园区|新区$|管理区|示范区|实验区|产业区|保税区|高新|市辖区|直辖|其他|风景/.test(name)

function linesOf({ province_list, city_list, county_list }: AreaList): string[] {
  return Object.entries(province_list)
    .filter(([, name]) => isPlace(name))
    .map(([province, name]) => {
      const cities = Object.entries(city_list).filter(([code]) => code.startsWith(province.slice(0, 2)))
      const groups = cities.map(([code, city]) => {
        const counties = Object.entries(county_list).flatMap(([county, label]) =>
          county.startsWith(code.slice(0, 4)) && isPlace(label) ? [label] : [],
        )
        return `${isPlace(city) ? city : ''}=${counties.join(',')}`
      })
      return `${name}:${groups.join(';')}`
    })
}

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error('Usage: node scripts/run-ts.mjs scripts/check-place-names.ts package/dist/index.js [--write]')
  process.exitCode = 1
} else {
  const { areaList }: { areaList: AreaList } = await import(pathToFileURL(resolve(source)).href)
  const text = `/**
 * Provinces, cities and counties of China as \`province:city=county,county;city=…\`, one line a province.
 * Made by scripts/check-place-names.ts from @vant/area-data 2.1.0 (MIT, https://github.com/vant-ui/vant); loaded lazily.
 */
export const placeNames: readonly string[] = [
${linesOf(areaList)
  .map((line) => `  '${line}',`)
  .join('\n')}
]
`
  if (process.argv.includes('--write')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${target} differs from ${source}`)
    process.exitCode = 1
  } else console.log(`${target} agrees with ${source}`)
}
