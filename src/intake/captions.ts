import type { SourceItem } from './source-document'

const caption = /^\s*图\s*[\d０-９一二三四五六七八九十]{1,3}/
const longestCaption = 60

/** A picture takes the caption printed below it, 「图1 …」. */
export function withCaptions(items: readonly SourceItem[]): SourceItem[] {
  const joined: SourceItem[] = []
  for (const item of items) {
    const last = joined[joined.length - 1]
    const captions =
      item.kind === 'paragraph' &&
      item.text.length <= longestCaption &&
      (item.caption === true || caption.test(item.text))
    if (last?.kind === 'figure' && last.caption === '' && captions)
      joined[joined.length - 1] = { ...last, caption: item.text.trim() }
    else joined.push(item)
  }
  return joined
}
