import type { Act, ChangeEvent, LegalBasis, Unit, UnitsMerged } from '@tinhgon/model'
import type { Choice } from '../names/choice.ts'
import { nameKeys, withoutKind } from '../names/name-keys.ts'
import type { UnitIndex } from '../names/unit-index.ts'
import type { OpenFinding } from '../open-finding.ts'
import type { ReadDocument } from '../read-document.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { joinSplits } from './join-splits.ts'
import { planEvents, type SettledArrangement } from './plan-events.ts'
import { statedFigures } from './stated-figures.ts'

export interface PlannedAct {
  readonly act: Act | null
  readonly events: readonly ChangeEvent[]
  /** What is made of what, one for each arrangement, whatever change it is. */
  readonly mergers: readonly UnitsMerged[]
  readonly open: readonly OpenFinding[]
}

/** The one act of a resolution. Units of which all is divided by parts alone are exhausted. */
export function planAct(
  document: ReadDocument,
  index: UnitIndex,
  choices: readonly Choice[],
  fallbackDate: string,
): PlannedAct {
  const { number, title, dates } = document
  const superior = findSuperior(document, index)
  const actId = `resolution-${(number ?? 'unnumbered').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const legalBasis: LegalBasis = {
    document: number === null ? title || 'Nghị quyết' : `Nghị quyết số ${number}`,
    clause: null,
    quotation: null,
    decidedOn: dates.decidedOn,
    inForceOn: dates.inForceOn,
  }
  const byPortion = Map.groupBy(choices, ({ named }) => named.portion)
  const settled = document.clauses.flatMap((clause): SettledArrangement[] =>
    clause.statements
      .filter((statement) => statement.type === 'arrangement')
      .map((arrangement) => ({
        clause,
        arrangement,
        choices: arrangement.portions.flatMap((portion) => byPortion.get(portion) ?? []),
      })),
  )
  const arrangements = planEvents(settled, { actId, legalBasis, superiorId: superior?.id ?? null })
  const mergers = arrangements.map(({ merger }) => merger)
  const date = dates.operatesOn ?? dates.inForceOn ?? dates.decidedOn
  const events = [
    ...joinSplits(arrangements),
    ...statedFigures(document, mergers, legalBasis, date ?? fallbackDate),
  ]
  const nowhere = { clause: null, start: 0, end: 0, text: '' }
  const open: OpenFinding[] = []
  const keeps = choices.some(({ named }) => named.use === 'kept')
  if (mergers.length === 0 && !keeps)
    open.push({
      code: 'nothing-to-read',
      ...nowhere,
      message: 'Không thấy khoản nào sắp xếp đơn vị hành chính.',
    })
  else if (mergers.length > 0) {
    if (dates.operatesOn === null)
      open.push({ code: 'no-date', ...nowhere, message: 'Không thấy ngày chính thức hoạt động.' })
    if (!superior && mergers.some(({ result }) => result.tier !== 'province'))
      open.push({
        code: 'no-superior',
        ...nowhere,
        message: 'Không thấy đơn vị cấp tỉnh mà các đơn vị mới trực thuộc.',
      })
  }
  const act: Act | null =
    events.length === 0
      ? null
      : {
          id: actId,
          title: title || 'Nghị quyết sắp xếp đơn vị hành chính',
          operatesOn: date ?? fallbackDate,
          legalBasis,
          exhausts: exhaustedBy(events, choices),
          events,
        }
  return { act, events, mergers, open }
}

/** The province-level unit of the heading; without one, the only one there is. */
function findSuperior({ subject }: ReadDocument, { units, superiorsOf }: UnitIndex): Unit | undefined {
  const provinces = new Set(
    units.flatMap((unit) => [unit, ...superiorsOf(unit)].filter(({ tier }) => tier === 'province')),
  )
  const key = subject ? nameKeys(quoteTokens(subject.name)).exact : ''
  const named = [...provinces].find(({ name }) => nameKeys(withoutKind(name)).exact === key)
  const [only, another] = provinces
  return named ?? (another ? undefined : only)
}

/** Several parts and nobody who takes the rest: together they are all of it, unless the unit goes on. */
function exhaustedBy(events: readonly ChangeEvent[], choices: readonly Choice[]): string[] {
  const goesOn = new Set([
    ...choices
      .filter(({ named }) => named.use === 'kept' || named.use === 'reduced')
      .map(({ unit }) => unit.id),
    ...events.flatMap((event) => (event.type === 'unit-changed' ? [event.unitId] : [])),
  ])
  const bySource = Map.groupBy(
    events.flatMap((event) => (event.type === 'units-merged' ? event.sources : [])),
    ({ unitId }) => unitId,
  )
  return [...bySource]
    .filter(([id, its]) => !goesOn.has(id) && its.length > 1 && its.every(({ extent }) => extent === 'part'))
    .map(([id]) => id)
}
