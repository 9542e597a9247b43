import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepNames } from './session/session'

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
