import type { TextRule } from './passage-rule'
import { listSubset } from './rules/list-subset'
import { listSum } from './rules/list-sum'

/** Rules over title, introduction, narrative parts and signature; the handbook prints them in this order. */
export const textRules: readonly TextRule[] = [listSum, listSubset]
