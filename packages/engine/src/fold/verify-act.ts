import type { Unit } from '@tinhgon/model'
import { describeChain } from '../baseline/load-units.ts'
import { knownAmount } from '../ledger/known-amount.ts'
import { bearsIn, isUnplaced } from '../measures/bearing.ts'
import { measureOf } from '../measures/measure-of.ts'
import type { Dossier } from '../structure/dossier.ts'
import { idSet } from '../structure/ids.ts'
import type { Journal, TouchedDossier } from '../structure/journal.ts'
import type { Account } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/** Checks S1, S2 and L3 after the act, on what the act touched and nothing else. */
export function verifyAct(context: ActContext, journal: Journal): void {
  const { structure } = context
  // What is told as unplaced is not told once more by what became of it.
  const told = new Set(context.refusals.flatMap(({ code, unitIds }) => (code === 'unplaced' ? unitIds : [])))
  const rooted = new Set<string>()
  const reshaped = new Set<string>()
  for (const { unit, before } of journal.dossiers) {
    if (unit === before.unit) continue
    if (unit) {
      if (!told.has(unit.id)) verifySuperior(context, unit)
      if (unit.superiorId !== before.unit?.superiorId) verifyNoCycle(context, unit, rooted)
      verifyCode(context, unit)
    }
    for (const superiorId of [before.unit?.superiorId, unit?.superiorId])
      if (superiorId) reshaped.add(superiorId)
  }
  for (const dossier of journal.dossiers) verifyNothingLeft(context, dossier, told)
  for (const key of journal.rows('accounts').keys()) {
    const account = structure.table('accounts').get(key)
    if (account) verifyExact(context, account)
  }
  for (const postId of journal.rows('posts').keys()) {
    const post = structure.table('posts').get(postId)
    if (post && !structure.unit(post.unitId) && !told.has(post.unitId))
      context.refuse('unknown-unit', context.path, [post.unitId], { id: post.unitId })
  }
  for (const dossier of journal.dossiers) verifyHolder(context, dossier)
  for (const unitId of reshaped) {
    const dossier = structure.dossier(unitId)
    if (dossier && dossier.before === null) verifyHolder(context, dossier)
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
  if (unit.superiorId === null || rooted.has(unit.superiorId)) return
  const chain: Unit[] = [unit]
  const seen = new Set([unit.id])
  for (let id: string | null = unit.superiorId; id !== null && !rooted.has(id); ) {
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
  const otherId = context.structure.codeRivalOf(unit)
  if (otherId === undefined) return
  context.refuse('code-taken', context.path, [unit.id, otherId], {
    code: unit.code ?? '',
    other: context.nameOf(otherId),
    name: unit.name,
  })
}

/** An ended unit leaves no subordinate behind; whoever still names it as superior was forgotten by the act. */
function verifyNothingLeft(
  context: ActContext,
  { unit, before, childIds }: TouchedDossier,
  told: ReadonlySet<string>,
): void {
  if (unit || !before.unit) return
  for (const childId of idSet(childIds))
    if (!told.has(childId))
      context.refuse('unknown-superior', context.path, [childId], {
        name: context.nameOf(childId),
        superior: before.unit.name,
      })
}

function verifyHolder(context: ActContext, dossier: Readonly<Dossier>): void {
  const { structure } = context
  const { unit, figures } = dossier
  if (!unit) return
  for (const figure of figures)
    if (figure && !bearsIn(dossier, measureOf(structure, figure.measure)) && !isUnplaced(figure))
      context.refuse('figure-without-holder', context.path, [unit.id], {
        name: unit.name,
        measure: figure.measure,
      })
}

/** Sums of a measure stay where whole numbers are exact (L1). */
function verifyExact(context: ActContext, { row, fixed }: Account): void {
  if (!Number.isSafeInteger(fixed) || !Number.isSafeInteger(knownAmount(context.structure, row)))
    context.refuse('figure-too-large', context.path, [], { measure: row, limit: Number.MAX_SAFE_INTEGER })
}
