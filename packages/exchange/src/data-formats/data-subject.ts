import type { FoldStep, Structure } from '@tinhgon/engine'
import type { Baseline, Language, Outlines, Profile } from '@tinhgon/model'

/** What is written: a structure as a document, and where it stands in a plan, the acts that led there. */
export interface DataSubject {
  /** A baseline, or the standing point of a plan as `standingPoint` tells it. */
  readonly document: Baseline
  readonly profile: Profile
  /** The steps taken up to this point; formats that know change say what became of which unit. */
  readonly steps?: readonly FoldStep[]
  /** Where the territories of the baseline lie, for maps. */
  readonly outlines?: Outlines
  /** The structure itself at that point: maps ask it to whom an outline of the baseline has gone. */
  readonly structure?: Structure
}

export interface DataOptions {
  /** The reader may know who holds which post. Left out, no person is written (FMT-3). */
  readonly people?: boolean
  /** Of the titles that the profile gives; names of units are as they are. Vietnamese where not given. */
  readonly language?: Language
  /** Of charts in text: the unit at the top, and how many levels below it. */
  readonly rootId?: string
  readonly depth?: number
}

/** The subject as its reader may know it. */
export function asReaderMayKnow(subject: DataSubject, { people = false }: DataOptions): DataSubject {
  if (people) return subject
  const { document } = subject
  const posts = document.posts.map((post) => ({ ...post, holderId: null }))
  return { ...subject, document: { ...document, people: [], posts } }
}
