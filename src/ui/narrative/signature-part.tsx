import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-context'
import { blockId } from '../desk/navigation'
import { useReported } from '../notes/desk-facts'
import { byInputMethod } from './input-method'
import { MirroredText } from './mirrored-text'
import styles from './opening-part.module.css'
import { pickedDate, printedDate } from './printed-date'
import { marksInLine } from './text-marks'
import { useMarks } from './use-marks'

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, '')

const keepOneLine = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !byInputMethod(event)) event.preventDefault()
}

/** Agency and date below the report. The date is free text as printed; a picker beside it writes that form. */
export function SignaturePart(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { form } = desk
  // Rules that read the signature as one text point past the agency; the others name its line.
  const marks = useMarks('signature', 0)
  const dateMarks = useMarks('signature', 1)
  const agency = useReported(() => desk.report().signature.agency)
  const date = useReported(() => desk.report().signature.date)
  const picker = useId()
  return (
    <div className={styles.signature}>
      <MirroredText
        id={blockId('signature', 0)}
        label={t('narrative.signatureAgency')}
        placeholder={t('narrative.signatureAgency')}
        text={agency}
        marks={marksInLine(marks, 0, agency.length)}
        look="signature"
        onText={(text) => form.setValue('signature.agency', oneLine(text))}
        onKeyDown={keepOneLine}
      />
      <MirroredText
        id={blockId('signature', 1)}
        label={t('narrative.signatureDate')}
        placeholder={t('narrative.signatureDateHint')}
        text={date}
        marks={[...marksInLine(marks, agency.length + 1, date.length), ...dateMarks]}
        look="signature"
        onText={(text) => form.setValue('signature.date', oneLine(text))}
        onKeyDown={keepOneLine}
      />
      <p className={styles.picker}>
        <label htmlFor={picker}>{t('narrative.pickDate')}</label>
        <input
          id={picker}
          type="date"
          value={pickedDate(date)}
          onChange={(event) => {
            if (event.target.value !== '') form.setValue('signature.date', printedDate(event.target.value))
          }}
        />
      </p>
    </div>
  )
}
