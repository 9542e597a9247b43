import { editions } from '../../editions'
import { compiledForm } from '../relations/compile'
import { familyOf } from '../relations/relation-facts'
import { cellExamples } from './cell-examples'
import type { Example, Examples } from './example'
import { figureExamples } from './figure-examples'
import { relationExamples } from './relation-examples'
import { structureExamples } from './structure-examples'
import { textExamples } from './text-examples'

/** Relations between cells share the example of their family. */
const ofRelations: Examples = Object.fromEntries(
  editions.flatMap((edition) =>
    compiledForm(edition).relations.map((compiled) => [compiled.relation.key, relationExamples[familyOf(compiled)]]),
  ),
)

const examples: Examples = {
  ...ofRelations,
  ...cellExamples,
  ...structureExamples,
  ...figureExamples,
  ...textExamples,
}

/** How the rule looks kept and broken. */
export function exampleOf(rule: string): Example {
  const example = examples[rule]
  if (example === undefined) throw new RangeError(`no example for ${rule}`)
  return example
}
