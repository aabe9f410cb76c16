import { addLeadersAndStaff, addUnit, type BaselineDraft, relate } from '../draft/baseline-draft.ts'
import { type MassOrganisation, massOrganisations } from '../profile/mass-organisations.ts'
import { boundNames } from '../words/bound-names.ts'
import { lowerFirst } from '../words/lower-first.ts'
import { cityCode, districts } from './districts.ts'

interface Level {
  readonly code: string
  readonly kind: string
  readonly tier: 'province' | 'district' | 'commune'
  readonly name: string
  /** Code of the territory above; null for the city. */
  readonly above: string | null
}

/** Deputies and staff of one agency of the Front by tier; in a commune the head alone is a cadre. */
const strength = {
  province: { deputies: 3, staff: 16, basis: 'assumed' },
  district: { deputies: 2, staff: 2, basis: 'assumed' },
  commune: { deputies: 0, staff: 0, basis: 'norm' },
} as const

function addMassOrganisation(draft: BaselineDraft, row: MassOrganisation, level: Level): void {
  const unitId = addUnit(draft, {
    id: `f-${level.code}.${row.codeSuffix}`,
    system: 'front',
    kind: row.kind,
    tier: level.tier,
    name: `${row.title} ${lowerFirst(level.name)}`,
    code: `${level.code}.${row.codeSuffix}`,
    superiorId: level.above === null ? `f-${level.code}` : `f-${level.above}.${row.codeSuffix}`,
  })
  relate(draft, 'mobilises', unitId, `t-${level.code}`)
  addLeadersAndStaff(draft, unitId, { head: row.head, deputy: row.deputy, ...strength[level.tier] })
}

function addLevel(draft: BaselineDraft, level: Level): void {
  const names = boundNames(level.name)
  const unitId = addUnit(draft, {
    id: `f-${level.code}`,
    system: 'front',
    kind: `fatherland-front-of-${level.kind}`,
    tier: level.tier,
    name: names.front,
    shortName: names.frontShort,
    code: level.code,
    superiorId: level.above === null ? null : `f-${level.above}`,
  })
  relate(draft, 'mobilises', unitId, `t-${level.code}`)
  addLeadersAndStaff(draft, unitId, { head: 'chair', deputy: 'vice-chair', ...strength[level.tier] })
  for (const row of massOrganisations) {
    if (row.inCommunes || level.tier !== 'commune') addMassOrganisation(draft, row, level)
  }
}

/** The Front, and the mass organisations, each in its own line from the commune up to the city. */
export function addFront(draft: BaselineDraft): void {
  addLevel(draft, {
    code: cityCode,
    kind: 'municipality',
    tier: 'province',
    name: 'Thành phố Huế',
    above: null,
  })
  for (const district of districts) {
    addLevel(draft, { ...district, tier: 'district', above: cityCode })
    for (const row of district.communes) addLevel(draft, { ...row, tier: 'commune', above: district.code })
  }
}
