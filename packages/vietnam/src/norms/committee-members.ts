import type { Norm, Quantity } from '@tinhgon/model'
import { committeeRoles, communePartyCommittees, provincialPartyCommittees } from './kinds.ts'
import { always, parameter, share, text, unitsOf } from './terms.ts'

type Who = Extract<Quantity, { readonly type: 'holders' }>['who']

/** People who sit in the committee itself. */
export const committeeMembers = (who: Who): Quantity => ({
  type: 'holders',
  ranks: null,
  roles: committeeRoles,
  scope: { type: 'unit' },
  who,
})
export const everyone = committeeMembers({ type: 'all' })

export const committeesOf = {
  province: unitsOf('party', ['province'], provincialPartyCommittees),
  commune: unitsOf('party', ['commune'], communePartyCommittees),
  both: unitsOf('party', ['province', 'commune'], [...provincialPartyCommittees, ...communePartyCommittees]),
}

/** How a committee is made up is aimed at, not commanded. */
export const compositionRule: Pick<Norm, 'subject' | 'replaces' | 'severity'> = {
  subject: 'committee-composition',
  replaces: [],
  severity: 'advice',
}

export const shareOfWomen: Pick<Norm, 'title' | 'check'> = {
  title: text(
    'Tỷ lệ nữ trong cấp ủy',
    'Women among the members of a Party committee',
    'Доля женщин в партийном комитете',
  ),
  check: share(committeeMembers({ type: 'women' }), everyone, 'at-least', always('least')),
}

export const shareOfYoung: Pick<Norm, 'title' | 'check'> = {
  title: text(
    'Tỷ lệ cấp ủy viên trẻ',
    'Young people among the members of a Party committee',
    'Доля молодых членов партийного комитета',
  ),
  check: share(
    committeeMembers({ type: 'younger-than', parameter: 'age' }),
    everyone,
    'at-least',
    always('least'),
  ),
}

export const leastShare = (value: number, grade: 'verified' | 'assumed') => ({
  least: parameter(value, 'per-cent', text('Ít nhất', 'At least', 'Не менее'), grade),
})

export const ageLimit = (value: number, grade: 'verified' | 'assumed') => ({
  age: parameter(value, 'year', text('Dưới số tuổi này', 'Younger than', 'Моложе'), grade),
})
