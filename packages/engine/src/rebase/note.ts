import type { Language, SentenceParams } from '@tinhgon/model'
import { fillSentence } from './fill-sentence.ts'
import { type NoteType, noteTexts } from './note-texts.ts'

/** Something to know about what was carried over; nothing waits for it. */
export interface Note {
  readonly type: NoteType
  readonly actId: string
  readonly eventIndexes: readonly number[]
  readonly unitIds: readonly string[]
  readonly params: SentenceParams
  readonly message: string
}

export const describeNote = ({ type, params }: Pick<Note, 'type' | 'params'>, language: Language): string =>
  fillSentence(noteTexts[type][language], params, language)
