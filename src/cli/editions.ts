import { editions as allEditions } from '../editions'
import { contractOf } from '../editions/contract'
import type { Verb } from './command'

/** `editions`: the form's definitions in the shape in which counties exchange them. */
export const editions: Verb = async (_, { print }) => {
  print({ editions: allEditions.map(contractOf) })
  return 0
}
