import type { Refusal } from '@tinhgon/model'

/** Columns that the engine calls otherwise. */
const columns: Readonly<Record<string, string>> = {
  beforeCode: 'before_code',
  afterCode: 'after_code',
  superiorCode: 'parent_code',
  superiorId: 'parent_code',
  document: 'decree',
}

/**
 * Leads refusals of the engine to the rows that they are about.
 * @param places by list of the engine's: tells a place of the table that it was read from
 */
export function placesOfColumns(
  places: Readonly<Record<string, (index: number, column: string) => string>>,
): (refusals: readonly Refusal[]) => Refusal[] {
  return (refusals) =>
    refusals.map((refused) => {
      const [, list = refused.path, index = '-1', field = ''] =
        /^(.+?)\[(\d+)\](?:\.(\w+))?$/.exec(refused.path) ?? []
      const placeOf = Object.hasOwn(places, list) ? places[list] : undefined
      return placeOf ? { ...refused, path: placeOf(Number(index), columns[field] ?? field) } : refused
    })
}
