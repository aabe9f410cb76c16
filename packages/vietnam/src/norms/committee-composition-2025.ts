import type { Citation, Holding, Norm } from '@tinhgon/model'
import {
  ageLimit,
  committeeMembers,
  committeesOf,
  compositionRule,
  everyone,
  leastShare,
  shareOfWomen,
  shareOfYoung,
} from './committee-members.ts'
import { always, atLeast, cited, parameter, share, text } from './terms.ts'

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

export const composition2025: readonly Norm[] = [
  {
    ...compositionRule,
    ...congress2025,
    ...shareOfWomen,
    id: 'congress-2025-women',
    appliesTo: committeesOf.both,
    parameters: leastShare(15, 'assumed'),
  },
  {
    ...compositionRule,
    ...congress2025,
    ...shareOfYoung,
    id: 'congress-2025-young-of-province',
    appliesTo: committeesOf.province,
    parameters: { ...leastShare(10, 'assumed'), ...ageLimit(42, 'assumed') },
  },
  {
    ...compositionRule,
    ...congress2025,
    ...shareOfYoung,
    id: 'congress-2025-young-of-commune',
    appliesTo: committeesOf.commune,
    parameters: { ...leastShare(10, 'assumed'), ...ageLimit(40, 'assumed') },
  },
  {
    ...compositionRule,
    ...congress2025,
    id: 'congress-2025-minorities',
    title: text(
      'Cấp ủy viên là người dân tộc thiểu số',
      'Members of ethnic minorities in a Party committee',
      'Представители национальных меньшинств в партийном комитете',
    ),
    appliesTo: committeesOf.both,
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
    ...compositionRule,
    ...congress2025,
    id: 'congress-2025-renewal',
    title: text(
      'Tỷ lệ đổi mới cấp ủy (ít nhất một phần ba)',
      'New members of a Party committee (at least one third)',
      'Обновление партийного комитета (не менее одной трети)',
    ),
    appliesTo: committeesOf.both,
    parameters: leastShare(33.3, 'assumed'),
    check: share(committeeMembers({ type: 'first-time' }), everyone, 'at-least', always('least')),
  },
]
