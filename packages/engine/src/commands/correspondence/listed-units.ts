import { type ApplyCorrespondence, type ListedUnit, type Refusal, refusal } from '@tinhgon/model'
import { checkUnitTerms } from '../../baseline/check-terms.ts'
import type { Vocabulary } from '../../structure/vocabulary.ts'

/** The list of the units that there will be, read by code. */
export interface ListedUnits {
  readonly byCode: ReadonlyMap<string, ListedUnit>
  /** The topmost unit above each, itself where it is one. */
  readonly topOf: ReadonlyMap<string, string>
  /** Codes of units that have others below them. */
  readonly upper: ReadonlySet<string>
  readonly tiers: ReadonlySet<string>
  /** Where each stands in the list. */
  readonly pathOf: (code: string) => string
}

/** Reads the list and tells every fault of it; with faults, what is read serves to look for more. */
export function readListedUnits(
  { units, system }: ApplyCorrespondence,
  vocabulary: Vocabulary,
): { readonly listed: ListedUnits; readonly refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const byCode = new Map<string, ListedUnit>()
  const indexes = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    const path = `command.units[${index}]`
    const { code, kind, tier, name, designations } = unit
    if (byCode.has(code)) refusals.push(refusal('duplicate-code', `${path}.code`, [], { code }))
    else {
      byCode.set(code, unit)
      indexes.set(code, index)
    }
    const terms = { id: code, system, kind, tier, name, code, superiorId: null, seat: null }
    const said = { ...terms, officialShortName: null, ...(designations && { designations }) }
    refusals.push(...checkUnitTerms(vocabulary, said, path))
  }
  const pathOf = (code: string): string => `command.units[${indexes.get(code)}]`
  const upper = new Set<string>()
  for (const { code, name, superiorCode } of byCode.values()) {
    if (superiorCode === null) continue
    if (byCode.has(superiorCode)) upper.add(superiorCode)
    else
      refusals.push(
        refusal('unknown-superior', `${pathOf(code)}.superiorCode`, [], { superior: superiorCode, name }),
      )
  }
  const { topOf, circles } = readTops(byCode)
  for (const [code, chain] of circles) {
    const name = byCode.get(code)?.name ?? code
    refusals.push(refusal('cycle', `${pathOf(code)}.superiorCode`, [], { name, chain: chain.join(' → ') }))
  }
  const tiers = new Set(units.map(({ tier }) => tier))
  return { listed: { byCode, topOf, upper, tiers, pathOf }, refusals }
}

/** Walks up from each unit once; a unit in or under a circle counts as its own top. */
function readTops(byCode: ReadonlyMap<string, ListedUnit>) {
  const topOf = new Map<string, string>()
  const circles = new Map<string, readonly string[]>()
  for (const start of byCode.keys()) {
    const walked = new Set<string>()
    let code = start
    let top: string | undefined
    while (top === undefined) {
      top = topOf.get(code)
      if (top !== undefined) break
      if (walked.has(code)) {
        const chain = [...walked]
        circles.set(code, [...chain.slice(chain.indexOf(code)), code])
        top = code
        break
      }
      walked.add(code)
      const above = byCode.get(code)?.superiorCode ?? null
      if (above === null || !byCode.has(above)) top = code
      else code = above
    }
    for (const passed of walked) topOf.set(passed, top)
  }
  return { topOf, circles }
}
