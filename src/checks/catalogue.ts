import { blankCells } from './cells/blank-cells'
import type { CheckRule } from './rule'

/** Every rule that is not a declared relation, in the order of their codes. A test fails if one is missing here. */
export const rules: readonly CheckRule[] = [blankCells]
