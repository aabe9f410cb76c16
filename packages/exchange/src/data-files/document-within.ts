import type { Baseline } from '@tinhgon/model'

/** A document with some of its units and all that concerns only them; a unit whose superior is left out is a root. */
export function documentWithin(document: Baseline, unitIds: ReadonlySet<string>): Baseline {
  const isIn = ({ unitId }: { readonly unitId: string }): boolean => unitIds.has(unitId)
  const posts = document.posts.filter(isIn)
  const holders = new Set(posts.map(({ holderId }) => holderId))
  const { borders, ...rest } = document
  return {
    ...rest,
    units: document.units
      .filter(({ id }) => unitIds.has(id))
      .map((unit) =>
        unit.superiorId === null || unitIds.has(unit.superiorId) ? unit : { ...unit, superiorId: null },
      ),
    relations: document.relations.filter(({ fromId, toId }) => unitIds.has(fromId) && unitIds.has(toId)),
    posts,
    people: document.people.filter(({ id }) => holders.has(id)),
    figures: document.figures.filter(isIn),
    remarks: document.remarks.filter(isIn),
    ...(borders
      ? { borders: borders.filter((border) => border.unitIds.every((id) => unitIds.has(id))) }
      : {}),
  }
}
