import type { Citation, Holding, Norm, Quantity } from '@tinhgon/model'
import { committeeRoles, communePartyCommittees, provincialPartyCommittees } from './kinds.ts'
import { always, atLeast, cited, parameter, share, text, unitsOf } from './terms.ts'

type Who = Extract<Quantity, { readonly type: 'holders' }>['who']

/** People who sit in the committee itself. */
const committeeMembers = (who: Who): Quantity => ({
  type: 'holders',
  ranks: null,
  roles: committeeRoles,
  scope: { type: 'unit' },
  who,
})
const everyone = committeeMembers({ type: 'all' })

const tiers = {
  province: unitsOf('party', ['province'], provincialPartyCommittees),
  commune: unitsOf('party', ['commune'], communePartyCommittees),
  both: unitsOf('party', ['province', 'commune'], [...provincialPartyCommittees, ...communePartyCommittees]),
}

const rule: Pick<Norm, 'subject' | 'replaces' | 'severity'> = {
  subject: 'committee-composition',
  replaces: [],
  severity: 'advice',
}

const directive2019: { readonly citation: Citation; readonly holds: Holding } = {
  citation: cited('Chỉ thị số 35-CT/TW (2019)', 'Cơ cấu cấp ủy', 'plo.vn 866310; phunu.namdinh.gov.vn 886'),
  holds: { from: '2019-05-30', until: '2024-06-13' },
}

/** The line of 2019 carried on: shares in the later directives were not read. */
const congress2025: { readonly citation: Citation; readonly holds: Holding } = {
  citation: cited(
    'Mặc định của chương trình, phỏng theo Chỉ thị số 35-CT/TW (2024), 45-CT/TW (2025)',
    'Cơ cấu cấp ủy',
    'plo.vn 866310; tintuc.thuvienphapluat.com 83511',
    'assumed',
  ),
  holds: { from: '2024-06-14', until: null },
}

const women: Pick<Norm, 'title' | 'check'> = {
  title: text(
    'Tỷ lệ nữ trong cấp ủy',
    'Women among the members of a Party committee',
    'Доля женщин в партийном комитете',
  ),
  check: share(committeeMembers({ type: 'women' }), everyone, 'at-least', always('least')),
}

const young: Pick<Norm, 'title' | 'check'> = {
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

const least = (value: number, grade: 'verified' | 'assumed') => ({
  least: parameter(value, 'per-cent', text('Ít nhất', 'At least', 'Не менее'), grade),
})

const age = (value: number, grade: 'verified' | 'assumed') => ({
  age: parameter(value, 'year', text('Dưới số tuổi này', 'Younger than', 'Моложе'), grade),
})

export const committeeCompositionNorms: readonly Norm[] = [
  {
    ...rule,
    ...directive2019,
    ...women,
    id: 'ct-35-2019-women',
    appliesTo: tiers.both,
    parameters: least(15, 'verified'),
  },
  {
    ...rule,
    ...congress2025,
    ...women,
    id: 'congress-2025-women',
    appliesTo: tiers.both,
    parameters: least(15, 'assumed'),
  },
  {
    ...rule,
    ...directive2019,
    ...young,
    id: 'ct-35-2019-young',
    // The source speaks of provinces and districts.
    appliesTo: tiers.province,
    parameters: { ...least(10, 'verified'), ...age(40, 'verified') },
  },
  {
    ...rule,
    ...congress2025,
    ...young,
    id: 'congress-2025-young-of-province',
    appliesTo: tiers.province,
    parameters: { ...least(10, 'assumed'), ...age(42, 'assumed') },
  },
  {
    ...rule,
    ...congress2025,
    ...young,
    id: 'congress-2025-young-of-commune',
    appliesTo: tiers.commune,
    parameters: { ...least(10, 'assumed'), ...age(40, 'assumed') },
  },
  {
    ...rule,
    ...congress2025,
    id: 'congress-2025-minorities',
    title: text(
      'Cấp ủy viên là người dân tộc thiểu số',
      'Members of ethnic minorities in a Party committee',
      'Представители национальных меньшинств в партийном комитете',
    ),
    appliesTo: tiers.both,
    parameters: {
      least: parameter(
        1,
        'person',
        text(
          'Ít nhất (nguồn chỉ ghi: phù hợp với địa bàn)',
          'At least (the source says only: as befits the place)',
          'Не менее (в источнике лишь: соответственно местности)',
        ),
        'assumed',
      ),
    },
    check: atLeast(committeeMembers({ type: 'ethnic-minority' }), always('least')),
  },
  {
    ...rule,
    ...congress2025,
    id: 'congress-2025-renewal',
    title: text(
      'Tỷ lệ đổi mới cấp ủy (ít nhất một phần ba)',
      'New members of a Party committee (at least one third)',
      'Обновление партийного комитета (не менее одной трети)',
    ),
    appliesTo: tiers.both,
    parameters: least(33.3, 'assumed'),
    check: share(committeeMembers({ type: 'first-time' }), everyone, 'at-least', always('least')),
  },
]
