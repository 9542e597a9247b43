import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FootWords } from './session/paint-feet'
import type { Session, StepNames } from './session/session'

/** Names of the steps a table makes, for the receipt and for undo. */
export function useStepNames(): StepNames {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      zeros: (count) => t('table.steps.zeros', { count }),
      cleared: (count) => t('table.steps.cleared', { count }),
      filled: (count) => t('table.steps.filled', { count }),
      pasted: (count) => t('table.steps.pasted', { count }),
      restored: t('table.steps.restored'),
    }),
    [t],
  )
}

/** Words that stand in a cell beside its figure. */
export function useCellWords(): Session['words'] {
  const { t } = useTranslation()
  return useMemo(() => ({ left: t('table.side.left'), right: t('table.side.right'), sum: t('table.sum') }), [t])
}

/** Words of the foot line, under the columns. */
export function useFootWords(): FootWords {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      difference: t('table.foot.difference'),
      follows: t('table.foot.follows'),
      balanced: t('table.foot.balanced'),
      open: t('table.foot.open'),
      blank: (cells) => t('table.foot.blank', { cells }),
    }),
    [t],
  )
}
