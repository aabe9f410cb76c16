import { createStructure } from '@tinhgon/engine'
import { type Baseline, baselineSchema, type Refusal, refusal } from '@tinhgon/model'
import { checkDocument } from '../own-format/read-document.ts'
import { type BaselineDraft, type DraftRecord, draftLists } from './baseline-draft.ts'
import type { BaselineOutcome, ReadingTerms } from './baseline-outcome.ts'
import { type ResolvedUnits, resolveUnits } from './resolve-units.ts'
import { territorySystems } from './territory-systems.ts'
import { withoutBrokenRecords } from './without-broken-records.ts'

/** Where the records of a list stand in the file, in the order of the list. */
export type Places = Readonly<Record<string, readonly string[]>>

/**
 * A baseline of what a reader gathered, checked like any other; or every fault, each with its place in the
 * file. A fault in one record does not keep the others from being looked at.
 */
export function finishDraft(draft: BaselineDraft, terms: ReadingTerms): BaselineOutcome {
  if (draft.units.length === 0)
    return { ok: false, faults: draft.faults.length > 0 ? draft.faults : [refusal('no-units', '')] }
  const resolved = resolveUnits(draft.units, terms.profile)
  const { value, places } = assemble(draft, resolved, terms)
  const checked = checkBaseline(value, places, terms)
  const roots = checked.baseline ? severalRoots(checked.baseline, terms) : []
  const faults = [
    ...draft.faults,
    ...resolved.faults,
    ...checked.faults,
    ...(terms.oneRootPerSystem ? roots : []),
  ]
  if (faults.length > 0 || !checked.baseline) return { ok: false, faults }
  return {
    ok: true,
    baseline: checked.baseline,
    warnings: [...roots, ...missingCodes(checked.baseline, terms)],
  }
}

function assemble(
  { header, units, lists, bordersSaid }: BaselineDraft,
  resolved: ResolvedUnits,
  terms: ReadingTerms,
): { value: Record<string, unknown>; places: Places } {
  const value: Record<string, unknown> = {
    id: terms.id,
    profile: terms.profile.id,
    title: terms.title,
    description: terms.title,
    date: terms.date,
    ...header,
    format: 'tinhgon.baseline',
    version: 1,
    units: resolved.units,
  }
  const places: Record<string, readonly string[]> = { units: units.map(({ place }) => place) }
  for (const list of draftLists) {
    if (list === 'borders' && !bordersSaid) continue
    const ordered = inOrder(lists[list])
    value[list] = ordered.map(({ record }) => record)
    places[list] = ordered.map(({ place }) => place)
  }
  return { value, places }
}

/** By position; what has none keeps the order of the file, after the others. */
const inOrder = (records: readonly DraftRecord[]): DraftRecord[] =>
  records.toSorted(
    (a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER),
  )

function checkBaseline(
  value: Record<string, unknown>,
  places: Places,
  terms: ReadingTerms,
): { baseline: Baseline | null; faults: Refusal[] } {
  const checked = checkDocument(value, baselineSchema)
  const ofSchema = checked.ok ? [] : checked.faults.map((fault) => placed(fault, places))
  const rest = checked.ok
    ? { baseline: checked.document, places }
    : withoutBrokenRecords(value, places, checked.faults)
  if (!rest) return { baseline: null, faults: ofSchema }
  const created = createStructure(rest.baseline, terms.profile)
  const ofEngine = created.ok ? [] : created.refusals.map((fault) => placed(fault, rest.places))
  return {
    baseline: checked.ok && created.ok ? checked.document : null,
    faults: [...ofSchema, ...ofEngine],
  }
}

/** `units[3].superiorId` as `line 12, superiorId`. */
function placed(fault: Refusal, places: Places): Refusal {
  const match = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(fault.path)
  const place = match && places[match[1] ?? '']?.[Number(match[2])]
  if (!place) return fault
  return { ...fault, path: match[3] ? `${place}, ${match[3]}` : place }
}

function severalRoots({ units }: Baseline, { profile }: ReadingTerms): Refusal[] {
  return profile.systems.flatMap((system) => {
    const roots = units.filter((unit) => unit.system === system.id && unit.superiorId === null)
    if (roots.length < 2) return []
    const names = roots.slice(0, 5).map(({ name }) => name)
    if (roots.length > names.length) names.push('…')
    const ids = roots.map(({ id }) => id)
    return [refusal('several-roots', '', ids, { count: roots.length, names: names.join(', ') })]
  })
}

/** Territories are compared by code, so one without is worth a word; other units often have none. */
function missingCodes({ units }: Baseline, { profile }: ReadingTerms): Refusal[] {
  const systems = territorySystems(profile)
  return units
    .filter(({ code, system }) => code === null && systems.has(system))
    .map(({ id, name }) => refusal('code-missing', '', [id], { name }))
}
