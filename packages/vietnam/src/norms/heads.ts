import type { Norm } from '@tinhgon/model'
import { always, atMost, cited, heads, parameter, text, unitsOf } from './terms.ts'

/** In every system a unit has one head. Nothing makes two lawful, not even for a time. */
const oneHead = (system: string, vi: string, en: string, ru: string): Norm => ({
  id: `one-head-${system}`,
  subject: 'heads',
  title: text(
    `Mỗi ${vi} có không quá một người đứng đầu`,
    `At most one head: ${en}`,
    `Не более одного руководителя: ${ru}`,
  ),
  citation: cited('Mặc định của chương trình', null, 'Tinh Gọn', 'assumed'),
  holds: { from: null, until: null },
  replaces: [],
  appliesTo: unitsOf(system, []),
  severity: 'violation',
  parameters: {
    most: parameter(1, 'post', text('Số người đứng đầu', 'Heads', 'Число руководителей'), 'assumed'),
  },
  check: atMost(heads, always('most')),
})

export const headNorms: readonly Norm[] = [
  oneHead(
    'party',
    'tổ chức, cơ quan của Đảng',
    'committees and bodies of the Party',
    'комитеты и органы партии',
  ),
  oneHead(
    'government',
    'cơ quan, đơn vị của chính quyền',
    "People's Committees and their agencies",
    'народные комитеты и их учреждения',
  ),
  oneHead(
    'council',
    'Hội đồng nhân dân, ban và văn phòng của Hội đồng',
    "People's Councils, their committees and offices",
    'народные советы, их комиссии и аппараты',
  ),
  oneHead(
    'front',
    'cơ quan của Mặt trận và đoàn thể',
    'the Front and the mass organisations',
    'Отечественный фронт и массовые организации',
  ),
]
