import type { Unit } from '@tinhgon/model'
import { describeChain } from '../baseline/load-units.ts'
import { knownAmount } from '../ledger/known-amount.ts'
import { bearsIn, isUnplaced } from '../measures/bearing.ts'
import { measureOf } from '../measures/measure-of.ts'
import type { Dossier } from '../structure/dossier.ts'
import type { Journal } from '../structure/journal.ts'
import type { Account } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/**
 * Checks S1 and L3 after the act, on what the act touched and nothing else. That nothing hangs from what has
 * ended needs no check: whatever an ending unit leaves unplaced has been refused.
 */
export function verifyAct(context: ActContext, journal: Journal): void {
  const { structure } = context
  const rooted = new Set<string>()
  const reshaped = new Set<string>()
  for (const { unit, before } of journal.dossiers) {
    if (unit === before.unit) continue
    if (unit) {
      verifySuperior(context, unit)
      // A unit without subordinates closes no circle, so a leaf of a deep chain costs no walk to its root.
      if (unit.superiorId !== before.unit?.superiorId && !structure.isLowest(unit.id))
        verifyNoCycle(context, unit, rooted)
      verifyCode(context, unit)
    }
    for (const superiorId of [before.unit?.superiorId, unit?.superiorId])
      if (superiorId) reshaped.add(superiorId)
  }
  for (const key of journal.rows('accounts').keys()) {
    const account = structure.table('accounts').get(key)
    if (account) verifyExact(context, account)
  }
  for (const dossier of journal.dossiers) verifyHolder(context, dossier)
  for (const unitId of reshaped) {
    const dossier = structure.dossier(unitId)
    if (dossier?.before === null) verifyHolder(context, dossier)
  }
}

function verifySuperior(context: ActContext, unit: Unit): void {
  const superior = unit.superiorId === null ? undefined : context.structure.unit(unit.superiorId)
  if (superior && superior.system !== unit.system)
    context.refuse('superior-of-other-system', context.path, [unit.id, superior.id], {
      name: unit.name,
      superior: superior.name,
    })
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
