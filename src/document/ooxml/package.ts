import { type Element, element, xmlPart } from './element'

const openXml = 'http://schemas.openxmlformats.org'
const officeRelationships = `${openXml}/officeDocument/2006/relationships`
const packageRelationships = `${openXml}/package/2006/relationships`

interface Target {
  readonly id: string
  /** Last word of the relationship's address, e.g. `styles`. */
  readonly type: string
  readonly target: string
}

export const relationships = (targets: readonly Target[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: packageRelationships },
      targets.map(({ id, type, target }) => {
        const base = type === 'metadata/core-properties' ? packageRelationships : officeRelationships
        return element('Relationship', { Id: id, Type: `${base}/${type}`, Target: target })
      }),
    ),
  )

/** The package's list of contents: what each ending is, and what each part is that its ending does not tell. */
export const contentTypes = (parts: readonly (readonly [path: string, type: string])[], endings: readonly string[]) =>
  xmlPart(
    element('Types', { xmlns: `${openXml}/package/2006/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...endings.map((ending) => element('Default', { Extension: ending, ContentType: `image/${ending}` })),
      ...parts.map(([path, type]) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ]),
  )

/** Name, author and language; no dates, so that the same report gives the same bytes on any day. */
export const coreProperties = (title: string, creator: string, language: string): Element =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${openXml}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, title), element('dc:creator', {}, creator), element('dc:language', {}, language)],
  )

export const appProperties = (): Element =>
  element('Properties', { xmlns: `${openXml}/officeDocument/2006/extended-properties` }, [
    element('Application', {}, '政府信息公开工作年度报告'),
  ])

/** The relationships every Office package opens with. */
export const rootRelationships = (main: string): string =>
  relationships([
    { id: 'main', type: 'officeDocument', target: main },
    { id: 'core', type: 'metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'app', type: 'extended-properties', target: 'docProps/app.xml' },
  ])

export const corePropertiesType = 'application/vnd.openxmlformats-package.core-properties+xml'
export const appPropertiesType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
