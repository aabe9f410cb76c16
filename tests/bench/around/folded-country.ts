import assert from 'node:assert/strict'
import { applyPlan, type Structure } from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'
import { changed, load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { NationalInput } from '../national/national-input.ts'

/** The country after the reform. */
export function foldedCountry({ baseline, plan }: NationalInput): Structure {
  const structure = load(baseline, vietnamProfile)
  assert.ok(applyPlan(structure, plan).every(({ ok }) => ok))
  return structure
}

/** One act more: a commune gets another name. */
export const appendedAct = (structure: Structure): Act => {
  const [unit] = [...structure.units.values()].filter(({ tier }) => tier === 'commune')
  const events = [changed(unit?.id ?? '', { name: 'Xã Mới' })]
  return {
    id: 'appended',
    title: 'Appended',
    operatesOn: '2025-07-02',
    legalBasis: null,
    exhausts: [],
    events,
  }
}
