import { type Baseline, type Refusal, refusal } from '@tinhgon/model'

/** Ids of the territories that an option names by code or id; all topmost ones where it is not given. */
export function findWithin(
  { units }: Baseline,
  within: string | undefined,
): { readonly ids: readonly string[]; readonly faults: readonly Refusal[] } {
  const territories = units.filter(({ system }) => system === 'territory')
  if (within === undefined)
    return {
      ids: territories.filter(({ superiorId }) => superiorId === null).map(({ id }) => id),
      faults: [],
    }
  const ids: string[] = []
  const faults: Refusal[] = []
  for (const asked of within.split(',').map((code) => code.trim())) {
    const unit = territories.find(({ id, code }) => code === asked || id === asked)
    if (unit) ids.push(unit.id)
    else faults.push(refusal('unknown-unit', '--within', [asked], { id: asked }))
  }
  return { ids, faults }
}
