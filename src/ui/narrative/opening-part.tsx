import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { generatedIntroduction, generatedTitle } from '../../report/drafting'
import { useDesk } from '../desk/desk-context'
import { blockId } from '../desk/navigation'
import { useReported } from '../notes/desk-facts'
import { byInputMethod } from './input-method'
import { MirroredText } from './mirrored-text'
import styles from './opening-part.module.css'
import { ParagraphField } from './paragraph-field'
import { useIntroduction } from './text-source'
import { useMarks } from './use-marks'

/** Title and introduction; both can be drafted anew from what is known of the agency. */
export function OpeningPart(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const title = useReported(() => desk.report().title)
  const introduction = useReported(() => desk.report().introduction)
  const marks = useMarks('title', 0)
  const { agency, year } = desk.report()
  const source = useIntroduction(introduction)
  const drafted = {
    title: generatedTitle(agency, year),
    introduction: generatedIntroduction(agency, year, desk.edition),
  }
  const redraft = (field: 'title' | 'introduction'): void =>
    desk.change(t(`narrative.step.${field}`), (report) => ({ ...report, [field]: drafted[field] }))
  return (
    <div className={styles.opening}>
      <MirroredText
        id={blockId('title', 0)}
        label={t('narrative.title')}
        placeholder={t('narrative.titleHint')}
        text={title}
        marks={marks}
        look="title"
        onText={(text) => desk.form.setValue('title', text.replace(/[\r\n]+/g, ''))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !byInputMethod(event)) event.preventDefault()
        }}
      />
      <Redraft drafted={drafted.title === title} onRedraft={() => redraft('title')}>
        {t('narrative.redraftTitle')}
      </Redraft>
      <div className={styles.introduction}>
        {source.blocks.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          <ParagraphField key={index} source={source} index={index} />
        ))}
      </div>
      <Redraft drafted={drafted.introduction === introduction} onRedraft={() => redraft('introduction')}>
        {t('narrative.redraftIntroduction')}
      </Redraft>
    </div>
  )
}

function Redraft(props: { drafted: boolean; onRedraft: () => void; children: ReactNode }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className={styles.redraft}>
      {props.drafted ? (
        <span>{t('narrative.asDrafted')}</span>
      ) : (
        <button type="button" className="small" onClick={props.onRedraft}>
          {props.children}
        </button>
      )}
    </p>
  )
}
