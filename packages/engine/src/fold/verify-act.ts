import type { Post, Unit } from '@tinhgon/model'
import { describeChain } from '../baseline/check-units.ts'
import { knownAmount } from '../ledger/known-amount.ts'
import { bears, isUnplaced } from '../measures/bearing.ts'
import { measureOf } from '../measures/measure-of.ts'
import type { Journal } from '../structure/journal.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/** Checks S1, S2 and L3 after the act, on what the act touched and nothing else. */
export function verifyAct(context: ActContext, journal: Journal): void {
  const { structure } = context
  const reshaped = new Set<string>()
  const rooted = new Set<string>()
  for (const [unitId, before] of journal.touched('units')) {
    const unit = structure.unit(unitId)
    const earlier = before as Unit | undefined
    for (const superiorId of [earlier?.superiorId, unit?.superiorId]) if (superiorId) reshaped.add(superiorId)
    if (!unit) continue
    reshaped.add(unitId)
    verifySuperior(context, unit)
    if (unit.superiorId !== earlier?.superiorId) verifyNoCycle(context, unit, rooted)
    verifyCode(context, unit)
  }
  const told = new Set(context.refusals.flatMap(({ code, unitIds }) => (code === 'unplaced' ? unitIds : [])))
  for (const before of journal.touched('units').values())
    verifyNothingLeft(context, before as Unit | undefined, told)
  for (const [key] of journal.touched('accounts')) {
    const account = structure.table('accounts').get(key)
    if (account) verifyExact(context, account.row)
  }
  for (const [postId] of journal.touched('posts')) {
    const post: Post | undefined = structure.table('posts').get(postId)
    if (post && !structure.unit(post.unitId))
      context.refuse('unknown-unit', context.path, [post.unitId], { id: post.unitId })
  }
  for (const [key] of journal.touched('figures')) {
    const figure = structure.table('figures').get(key)
    if (figure) verifyHolder(context, figure)
  }
  for (const unitId of reshaped) {
    const unit = structure.unit(unitId)
    for (const measure of unit ? structure.vocabulary.measuresOf(unit.system) : []) {
      const figure = structure.figureOf(unitId, measure.id)
      if (figure) verifyHolder(context, figure)
    }
  }
}

function verifySuperior(context: ActContext, unit: Unit): void {
  if (unit.superiorId === null) return
  const superior = context.structure.unit(unit.superiorId)
  const params = { name: unit.name, superior: superior?.name ?? unit.superiorId }
  if (!superior) context.refuse('unknown-superior', context.path, [unit.id], params)
  else if (superior.system !== unit.system)
    context.refuse('superior-of-other-system', context.path, [unit.id, superior.id], params)
}

/** `rooted` are units known to hang from a root, so that a long chain is walked once, not once for every link. */
function verifyNoCycle(context: ActContext, unit: Unit, rooted: Set<string>): void {
  const chain: Unit[] = [unit]
  const seen = new Set([unit.id])
  for (let id = unit.superiorId; id !== null && !rooted.has(id); ) {
    if (id === unit.id) {
      context.refuse(
        'cycle',
        context.path,
        chain.map((link) => link.id),
        { name: unit.name, chain: describeChain(chain) },
      )
      return
    }
    const superior = context.structure.unit(id)
    if (!superior || seen.has(id)) return
    seen.add(id)
    chain.push(superior)
    id = superior.superiorId
  }
  for (const id of seen) rooted.add(id)
}

function verifyCode(context: ActContext, unit: Unit): void {
  if (unit.code === null) return
  const bearers = context.structure.unitIdsWithCode(unit.system, unit.code)
  const otherId = [...bearers].find((id) => id !== unit.id)
  if (otherId === undefined) return
  context.refuse('code-taken', context.path, [unit.id, otherId], {
    code: unit.code,
    other: context.nameOf(otherId),
    name: unit.name,
  })
}

/** An ended unit leaves no subordinate behind; whoever still names it as superior was forgotten by the act. */
function verifyNothingLeft(context: ActContext, before: Unit | undefined, told: ReadonlySet<string>): void {
  const { structure } = context
  if (!before || structure.unit(before.id)) return
  for (const childId of structure.childIdsOf(before.id)) {
    if (!told.has(childId))
      context.refuse('unknown-superior', context.path, [childId], {
        name: context.nameOf(childId),
        superior: before.name,
      })
  }
}

function verifyHolder(context: ActContext, figure: HeldFigure): void {
  const { structure } = context
  const unit = structure.need('units', figure.unitId)
  const measure = measureOf(structure, figure.measure)
  if (!bears(structure, unit, measure) && !isUnplaced(figure))
    context.refuse('figure-without-holder', context.path, [unit.id], {
      name: unit.name,
      measure: figure.measure,
    })
}

/** Sums of a measure stay where whole numbers are exact (L1). */
function verifyExact(context: ActContext, row: string): void {
  if (!Number.isSafeInteger(knownAmount(context.structure, row)))
    context.refuse('figure-too-large', context.path, [], { measure: row, limit: Number.MAX_SAFE_INTEGER })
}
