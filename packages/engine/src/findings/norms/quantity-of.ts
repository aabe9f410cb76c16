import type { MeasureDefinition, Person, Quantity } from '@tinhgon/model'
import { bears } from '../../measures/bearing.ts'
import { measureOf } from '../../measures/measure-of.ts'
import { MeasureSum } from '../../measures/measure-sum.ts'
import { weakestGrade } from '../../measures/weakest-grade.ts'
import type { HeldFigure } from '../../structure/records.ts'
import { type Amount, type Evidence, exactly } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import type { Truth } from './truth.ts'

/** Counts a quantity of a unit, as far as it is known (L2). */
export function quantityOf(checking: Checking, quantity: Quantity, unitId = checking.unitId): Amount {
  const { reader } = checking
  switch (quantity.type) {
    case 'measure':
      return measured(checking, quantity.measure, unitId)
    case 'posts':
      return exactly(countOf(reader.posts(unitId, quantity)))
    case 'origins':
      return exactly(reader.originIds(unitId).length)
    case 'units':
      return exactly(unitsOf(checking, quantity, unitId))
    case 'holders':
      return holders(checking, quantity, unitId)
  }
}

function countOf(items: Iterable<unknown>): number {
  let count = 0
  for (const _item of items) count += 1
  return count
}

function unitsOf(
  { reader }: Checking,
  { kinds, within }: Extract<Quantity, { readonly type: 'units' }>,
  unitId: string,
): number {
  let count = 0
  if (within === 'subordinates') {
    for (const id of reader.childIds(unitId)) if (kinds.includes(reader.unit(id).kind)) count += 1
  } else
    for (const { id, kind } of reader.subtree(unitId)) if (id !== unitId && kinds.includes(kind)) count += 1
  return count
}

function measured(checking: Checking, measureId: string, unitId: string): Amount {
  const { reader } = checking
  const measure = measureOf(reader.structure, measureId)
  const own = reader.hasChildren(unitId) ? undefined : reader.figure(unitId, measure)
  // Most units that are checked are the lowest and hold a known figure themselves.
  if (own && !own.open && own.poolIds.length === 0) return exactly(own.fixed, evidenceOf([own]))
  const sum = new MeasureSum()
  const figures: HeldFigure[] = []
  for (const { id, system } of reader.subtree(unitId)) {
    if (system !== measure.system) continue
    const figure = reader.figure(id, measure)
    if (figure) figures.push(figure)
    if (figure || bearsNow(checking, id, measure)) sum.add(figure)
  }
  const { value, known, missing, min, max } = sum.total(reader.structure)
  const stated = reader.statement(unitId, measure)
  // What is known only of the whole is better than nothing known of its parts.
  if (stated && stated.value !== null && (missing > 0 || known === 0))
    return exactly(stated.value, evidenceOf([stated]))
  if (value !== null && known > 0) return exactly(value, evidenceOf(figures))
  reader.missing.add(measureId)
  return { value: null, min, max: known + missing === 0 ? null : max, evidence: evidenceOf(figures) }
}

function bearsNow({ reader }: Checking, unitId: string, measure: MeasureDefinition): boolean {
  reader.childIds(unitId)
  return bears(reader.structure, reader.unit(unitId), measure)
}

/** The sources, the oldest date, the weakest grade. */
function evidenceOf(figures: readonly Evidence[]): Evidence | null {
  const [first, ...others] = figures
  if (!first) return null
  const sources = [...new Set(figures.map((figure) => figure.source))]
  return {
    source: sources.length > 3 ? `${sources.slice(0, 3).join('; ')}; …` : sources.join('; '),
    date: figures.map((figure) => figure.date).sort()[0] ?? first.date,
    grade: weakestGrade(first.grade, ...others.map((figure) => figure.grade)),
  }
}

function holders(
  checking: Checking,
  quantity: Extract<Quantity, { readonly type: 'holders' }>,
  unitId: string,
): Amount {
  const { reader } = checking
  let [yes, unknown] = [0, 0]
  for (const post of reader.posts(unitId, quantity)) {
    const person = reader.holderOf(post)
    if (!person) continue
    const truth = isSuch(checking, quantity.who, person)
    if (truth) yes += 1
    else if (truth === null) unknown += 1
  }
  if (unknown === 0) return exactly(yes)
  reader.missing.add(quantity.who.type)
  return { value: null, min: yes, max: yes + unknown, evidence: null }
}

type Who = Extract<Quantity, { readonly type: 'holders' }>['who']

function isSuch({ norm, ground }: Checking, who: Who, { gender, birthYear }: Person): Truth {
  if (who.type === 'all') return true
  if (who.type === 'women') return gender === null ? null : gender === 'female'
  if (who.type !== 'younger-than' || birthYear === null) return null
  const years = Number(ground.asOf.slice(0, 4)) - birthYear
  const age = parameterOf(norm, who.parameter).value
  // Only the year of birth is known: in one's birthday's year one may be of either age.
  return years < age ? true : years > age ? false : null
}
