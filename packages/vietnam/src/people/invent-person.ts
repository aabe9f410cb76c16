import type { Person } from '@tinhgon/model'
import { familyNames, givenNames, middleNames } from './name-lists.ts'
import { stableHash } from './stable-hash.ts'

const pick = (list: readonly string[], seed: string): string => list[stableHash(seed) % list.length] ?? ''

/** The holder of a seat: nobody real, and the same person every time for the same seat. */
export function inventPerson(postId: string): Person {
  const gender = stableHash(`${postId}/gender`) % 100 < 30 ? 'female' : 'male'
  const family = pick(familyNames, `${postId}/family`)
  const middle = pick(middleNames[gender], `${postId}/middle`)
  const given = pick(
    givenNames[gender].filter((name) => name !== middle),
    `${postId}/given`,
  )
  return {
    id: `holder-of-${postId}`,
    name: `${family} ${middle} ${given}`,
    birthYear: 1966 + (stableHash(`${postId}/year`) % 24),
    gender,
  }
}
