import type {
  Act,
  CalendarDate,
  ChangeEvent,
  Figure,
  Language,
  Refusal,
  SentenceParams,
  Unit,
} from '@tinhgon/model'
import type { Choice } from './choice-texts.ts'
import { type ConflictType, conflictTexts } from './conflict-texts.ts'
import { fillSentence } from './fill-sentence.ts'
import type { AttributeValue } from './unit-attributes.ts'

/** A unit that could take the place of another, and why it is proposed. */
export interface Candidate {
  readonly unitId: string
  readonly name: string
  readonly code: string | null
  readonly why: 'same-code' | 'same-name' | 'successor' | 'origin' | 'taker' | 'superior'
}

/** What one side has, as data. `actId` is null where the side is a baseline. */
export type ConflictSide =
  | { readonly type: 'nothing' }
  | { readonly type: 'act'; readonly act: Act; readonly on: boolean }
  | { readonly type: 'events'; readonly actId: string; readonly events: readonly ChangeEvent[] }
  | { readonly type: 'unit'; readonly unit: Unit; readonly successors: readonly Candidate[] }
  | {
      readonly type: 'attribute'
      readonly actId: string | null
      readonly before: AttributeValue
      readonly value: AttributeValue
    }
  | { readonly type: 'figure'; readonly actId: string | null; readonly figure: Figure | null }
  | { readonly type: 'post'; readonly actId: string | null; readonly unitId: string | null }
  | { readonly type: 'holder'; readonly actId: string | null; readonly personId: string | null }
  | { readonly type: 'date'; readonly date: CalendarDate }

/** One of the ways to decide. `needs` says what the decision must name beside the choice. */
export interface OfferedChoice {
  readonly choice: Choice
  readonly needs: 'unit' | 'code' | null
  readonly candidates: readonly Candidate[]
}

/**
 * One thing that does not fit, to be decided by itself. *Ours* is the plan that is carried, *theirs* the newer
 * baseline or the other plan. The id is made of what the conflict is about, values of both sides included: it
 * stays the same while more is decided, and another one takes its place as soon as a side says something else.
 */
export interface Conflict {
  readonly id: string
  readonly type: ConflictType
  readonly actId: string
  /** Places in the act as its plan has it; empty where the act as a whole is meant. */
  readonly eventIndexes: readonly number[]
  readonly unitIds: readonly string[]
  readonly ours: ConflictSide
  readonly theirs: ConflictSide
  readonly refusals: readonly Refusal[]
  readonly choices: readonly OfferedChoice[]
  readonly params: SentenceParams
  readonly message: string
}

export interface Decision {
  readonly choice: Choice
  /** The unit to put in place, to treat as the same, or to give the rest to. */
  readonly unitId?: string
  readonly code?: string
}

/** By id of the conflict. One entry decides one conflict. */
export type Decisions = Readonly<Record<string, Decision>>

/** The sentence of a conflict in a language of the house. */
export const describeConflict = ({ type, params }: Pick<Conflict, 'type' | 'params'>, language: Language) =>
  fillSentence(conflictTexts[type][language], params, language)
