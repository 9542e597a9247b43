import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { aspectInserted, type MissingAspect } from './aspects'
import styles from './narrative-editor.module.css'
import type { TextSource } from './text-source'

/** Offers the headings that belong at one place of part one and are not there. */
export function AspectOffer({ source, missing }: { source: TextSource; missing: readonly MissingAspect[] }): ReactNode {
  const { t } = useTranslation()
  return missing.map((offer) => {
    const heading = `${offer.aspect.number}${offer.aspect.heading}`
    return (
      <p key={offer.aspect.key} className={styles.offer}>
        <button
          type="button"
          className="small"
          onClick={() =>
            source.restructure(t('narrative.step.aspect', { heading }), aspectInserted(source.blocks, offer))
          }
        >
          {t('narrative.addAspect', { heading })}
        </button>
      </p>
    )
  })
}
