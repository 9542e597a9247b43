import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './reading-lines.module.css'
import { failed, type Reading } from './readings'

/** Progress is worth saying only when it lasts. */
const patienceMs = 400

interface ReadingLinesProps {
  readonly readings: readonly Reading[]
  readonly onDrop: (id: number) => void
}

/** Every file on its way in, in order: how far it is, why it could not be read, and how to stop it. */
export function ReadingLines({ readings, onDrop }: ReadingLinesProps): ReactNode {
  const { t } = useTranslation()
  const busy = readings.some(({ state }) => state.kind !== 'read')
  const slow = useSlow(busy)
  const lines = readings.filter((reading) => slow || readings.length > 1 || failed(reading))
  return (
    <div role="status" className={styles.lines}>
      {lines.map((reading) => (
        <Line
          key={reading.id}
          reading={reading}
          onDrop={() => onDrop(reading.id)}
          label={t('start.reading.size', sizeOf(reading))}
        />
      ))}
    </div>
  )
}

const kib = 1024

const sizeOf = ({ bytes }: Reading): { size: string; unit: 'KB' | 'MB' } =>
  bytes < kib * kib
    ? { size: String(Math.max(1, Math.round(bytes / kib))), unit: 'KB' }
    : { size: (bytes / kib / kib).toFixed(1), unit: 'MB' }

function Line({ reading, label, onDrop }: { reading: Reading; label: string; onDrop: () => void }): ReactNode {
  const { t } = useTranslation()
  const { name, state } = reading
  const done = failed(reading)
  return (
    <p className={done ? `${styles.line} ${styles.failed}` : styles.line}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span> <span className={styles.size}>{label}</span> <Said state={state} />
      </span>
      <button
        type="button"
        className="small"
        aria-label={t(done ? 'start.reading.goneNamed' : 'start.reading.stopNamed', { name })}
        onClick={onDrop}
      >
        {t(done ? 'start.reading.gone' : 'start.reading.stop')}
      </button>
    </p>
  )
}

function Said({ state }: Pick<Reading, 'state'>): ReactNode {
  const { t } = useTranslation()
  if (state.kind === 'waiting') return t('start.reading.waiting')
  if (state.kind === 'reading') return t(`start.reading.${state.stage}`)
  switch (state.incoming.kind) {
    case 'refused':
      return state.incoming.message
    case 'newer-backup':
      return t('start.restore.newer')
    case 'stopped':
      return t(`start.reading.${state.incoming.why}`)
    default:
      return t('start.reading.read')
  }
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
