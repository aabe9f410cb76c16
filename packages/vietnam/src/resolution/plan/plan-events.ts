import type { LegalBasis, SourceExtent, Unit, UnitChanged, UnitsMerged } from '@tinhgon/model'
import type { Arrangement, ArrangementForm, ReadClause, ResultMention } from '../grammar/syntax.ts'
import type { Choice } from '../names/choice.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { clauseLabel } from './clause-label.ts'
import { fullName } from './full-name.ts'
import { sourceExtent } from './source-extents.ts'

export interface PlanTerms {
  readonly actId: string
  readonly legalBasis: LegalBasis
  /** The province-level unit that results report to; null for such units themselves. */
  readonly superiorId: string | null
}

/** An arrangement and the units that its names mean. */
export interface SettledArrangement {
  readonly clause: ReadClause
  readonly arrangement: Arrangement
  readonly choices: readonly Choice[]
}

/** What an arrangement makes, as a merger, and the change that it is. */
export interface PlannedArrangement {
  readonly form: ArrangementForm
  /** Of a renamed unit it tells what became of what, and is no change of the plan. */
  readonly merger: UnitsMerged
  readonly event: UnitsMerged | UnitChanged
}

/** One change per arrangement that names a result and units. */
export function planEvents(settled: readonly SettledArrangement[], terms: PlanTerms): PlannedArrangement[] {
  const divided = new Set(
    settled.flatMap(({ choices }) =>
      choices.filter(({ named }) => named.use === 'part').map(({ unit }) => unit.id),
    ),
  )
  const quotations = new Map(
    Array.from(new Set(settled.map(({ clause }) => clause)), (clause) => [
      clause,
      quoteTokens(clause.tokens).slice(0, 20_000),
    ]),
  )
  const ids = new Set<string>()
  return settled.flatMap(({ clause, arrangement, choices }, index): PlannedArrangement[] => {
    const { result, point, form, continuing } = arrangement
    if (!result || choices.length === 0) return []
    const place = `${clause.number ?? `c${index + 1}`}${point ?? ''}`
    const id = `${terms.actId}:${ids.has(place) ? `${place}.${index + 1}` : place}`
    ids.add(place)
    const legalBasis = {
      ...terms.legalBasis,
      clause: clauseLabel(clause, point),
      quotation: quotations.get(clause) ?? null,
    }
    const base = { version: 1, legalBasis } as const
    const [alone, another] = choices.filter(({ named }) => named.mention === continuing)
    // A district that is its communes does not go on as the unit that they become.
    const goesOn = another ? undefined : alone?.unit
    const made = resultUnit(result, choices, id, terms)
    if (!goesOn)
      return [
        sameEvent(form, {
          type: 'units-merged',
          ...base,
          result: made,
          survivor: false,
          sources: sourcesOf(choices, divided),
        }),
      ]
    const isRenamed = form === 'renamed' || result.name !== continuing?.name
    const unit = isRenamed ? { ...goesOn, name: made.name, kind: made.kind, tier: made.tier } : goesOn
    const merged: UnitsMerged = {
      type: 'units-merged',
      ...base,
      result: unit,
      survivor: true,
      sources: sourcesOf(choices, form === 'renamed' ? divided : new Set()),
    }
    if (form !== 'renamed') return [sameEvent(form, merged)]
    return [
      {
        form,
        merger: merged,
        event: { type: 'unit-changed', ...base, unitId: unit.id, changes: changesOf(goesOn, unit) },
      },
    ]
  })
}

const sameEvent = (form: ArrangementForm, merger: UnitsMerged): PlannedArrangement => ({
  form,
  merger,
  event: merger,
})

/** The new name, and the kind and tier where they are others. */
const changesOf = (before: Unit, { name, kind, tier }: Unit): UnitChanged['changes'] => ({
  name,
  ...(kind === before.kind ? {} : { kind }),
  ...(tier === before.tier ? {} : { tier }),
})

/** Each unit once; what a clause takes of it in two places is taken together. */
function sourcesOf(choices: readonly Choice[], divided: ReadonlySet<string>): SourceExtent[] {
  const sources = new Map<string, SourceExtent>()
  for (const { named, unit } of choices) {
    if (!named.portion) continue
    const goesOn = !named.portion.stated && divided.has(unit.id)
    const source = sourceExtent(unit.id, named.portion, goesOn)
    const other = sources.get(unit.id)
    if (other?.extent === 'part' && source.extent === 'part')
      sources.set(unit.id, {
        ...other,
        measures: [...other.measures, ...source.measures.filter(isNew(other))],
      })
    else if (!other) sources.set(unit.id, source)
  }
  return [...sources.values()]
}

const isNew =
  (part: SourceExtent & { extent: 'part' }) =>
  ({ measure }: { measure: string }): boolean =>
    part.measures.every((other) => other.measure !== measure)

function resultUnit(
  { kind, name }: ResultMention,
  choices: readonly Choice[],
  id: string,
  { superiorId }: PlanTerms,
): Unit {
  const ofProvinces = choices.every(({ unit }) => unit.tier === 'province')
  const tier = ofProvinces
    ? 'province'
    : ['commune', 'ward', 'township', 'special-zone'].includes(kind)
      ? 'commune'
      : 'district'
  return {
    id,
    system: 'territory',
    kind: ofProvinces && kind === 'city' ? 'municipality' : kind,
    tier,
    name: fullName(kind, name),
    officialShortName: null,
    code: null,
    superiorId: ofProvinces ? null : superiorId,
    seat: null,
  }
}
