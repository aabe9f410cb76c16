import { decide, type Structure } from '@tinhgon/engine'
import type { ApplyCorrespondence, ListedUnit } from '@tinhgon/model'
import { baselineOf, load, unitOf } from '@tinhgon/testkit'

/** Provinces p and q; districts d, e and i, which has nothing below it; communes a, b, c, f and g. */
const units = [
  ...['p', 'q'].map((id) => unitOf(id, { tier: 'province' })),
  ...['d', 'e', 'i'].map((id) => unitOf(id, { tier: 'district', superiorId: id === 'd' ? 'p' : 'q' })),
  ...['a', 'b', 'c', 'f', 'g'].map((id) => unitOf(id, { superiorId: id < 'd' ? 'd' : 'e' })),
]

export const smallCountry = (content: Partial<Parameters<typeof baselineOf>[0]> = {}): Structure =>
  load(baselineOf({ ...content, units: [...units, ...(content.units ?? [])] }))

export const listed = (code: string, given: Partial<ListedUnit> = {}): ListedUnit => ({
  code,
  kind: 'region',
  tier: 'commune',
  name: `Unit ${code}`,
  superiorCode: 'p',
  seat: null,
  document: null,
  figures: [],
  ...given,
})

export const rowsOf = (...rows: string[]): ApplyCorrespondence['correspondence'] =>
  rows.map((row) => {
    const [beforeCode = '', sign, afterCode = ''] = row.split(' ')
    return { beforeCode, afterCode, whole: sign === '→' }
  })

export const upperRowsOf = (...rows: string[]) =>
  rowsOf(...rows).map(({ beforeCode, afterCode }) => ({ beforeCode, afterCode }))

/** One province is left of two; b is divided, f and g merge under the code of f, the district i goes on as n. */
export const reform = (over: Partial<ApplyCorrespondence> = {}): ApplyCorrespondence => ({
  type: 'apply-correspondence',
  actId: 'reform',
  title: 'Reform',
  operatesOn: '2025-07-01',
  legalBasis: null,
  system: 'territory',
  units: [
    listed('p', { tier: 'province', name: 'All', superiorCode: null }),
    ...['a', 'c', 'f'].map((code) => listed(code)),
    listed('n', { kind: 'zone', name: 'Island' }),
  ],
  correspondence: rowsOf('a → a', 'b ~ a', 'b ~ c', 'c → c', 'f → f', 'g → f', 'i → n'),
  upperCorrespondence: upperRowsOf('p → p', 'q → p'),
  ...over,
})

export function plan(structure: Structure, command: ApplyCorrespondence) {
  const outcome = decide(structure, command)
  if (!outcome.ok)
    throw new Error(outcome.refusals.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return outcome.acts
}

export function refusals(structure: Structure, command: ApplyCorrespondence): string[] {
  const outcome = decide(structure, command)
  return outcome.ok
    ? []
    : outcome.refusals.map(({ code, path, unitIds }) => [code, path, ...unitIds].join(' '))
}
