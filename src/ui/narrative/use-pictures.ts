import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../notes/announcer'
import { type PictureRefusal, readPicture } from './read-picture'

interface Pictures {
  /** Why the last file was not taken; null when there is nothing to say. */
  readonly refusal: PictureRefusal | null
  /** Reads a file and hands on its picture, or says why not. */
  readonly take: (file: File, use: (image: string) => void) => void
}

export function usePictures(): Pictures {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [refusal, setRefusal] = useState<PictureRefusal | null>(null)
  const take = useCallback(
    (file: File, use: (image: string) => void) => {
      void readPicture(file).then((picture) => {
        setRefusal(picture.ok ? null : picture.refusal)
        if (picture.ok) use(picture.image)
        else announce(t(`narrative.refused.${picture.refusal}`))
      })
    },
    [announce, t],
  )
  return { refusal, take }
}
