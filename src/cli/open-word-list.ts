import { readWordList, type WordList } from '../report/word-list'
import { CommandError } from './command'
import { bytesOf } from './open-report'

/** Reads a county's list of words and places from disk. */
export function openWordList(path: string): WordList {
  const wordList = readWordList(new TextDecoder().decode(bytesOf(path)))
  if (wordList === null)
    throw new CommandError(`${path}：不是词表，词表写成 {"phrases":[{"wrong":"","right":""}],"places":[""]}。`)
  return wordList
}
