import { idsNamedBy } from './mentions.ts'
import type { World } from './world.ts'

/** The id with the first number that neither baseline nor plan uses: O(all of them), asked for once a decision. */
export function freshId({ from, to, reconciler }: World, id: string): string {
  const taken = new Set<string>()
  for (const { baseline } of [from, to]) {
    for (const { id: unitId } of baseline.units) taken.add(unitId)
    for (const { id: postId } of baseline.posts) taken.add(postId)
    for (const { id: personId } of baseline.people) taken.add(personId)
  }
  for (const { planned, act } of reconciler.acts.values())
    for (const event of [...planned.act.events, ...act.events])
      for (const named of idsNamedBy(event)) taken.add(named)
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
