import type { Norm } from '@tinhgon/model'
import { always, atLeast, cited, compare, measure, parameter, text, units, unitsOf } from './terms.ts'

const rule: Pick<Norm, 'subject' | 'holds' | 'replaces' | 'severity'> = {
  subject: 'party-organisations',
  holds: { from: null, until: null },
  replaces: [],
  severity: 'warning',
}

const grassroots = 'grassroots-party-organisation'

export const partyOrganisationMembers: Norm = {
  ...rule,
  id: 'party-organisation-members',
  title: text(
    'Tổ chức cơ sở đảng có từ 3 đảng viên chính thức trở lên',
    'A grassroots Party organisation has at least three official members',
    'Низовая партийная организация насчитывает не менее трёх полноправных членов',
  ),
  citation: cited('Điều lệ Đảng', 'khoản 2 Điều 21', 'luatvietnam.vn 566-25916'),
  appliesTo: unitsOf('party', ['grassroots'], [grassroots]),
  parameters: {
    least: parameter(
      3,
      'person',
      text('Số đảng viên tối thiểu', 'Members at least', 'Наименьшее число членов'),
    ),
  },
  check: atLeast(measure('members'), always('least')),
}

/**
 * A kind of the profile stands for both: a cell of fewer than 30 (chi bộ cơ sở) and an organisation of 30 or
 * more with cells below it (đảng bộ cơ sở). Only of one that has cells below it do we know which it is.
 */
export const partyCommitteeMembers: Norm = {
  ...rule,
  id: 'party-committee-members',
  title: text(
    'Đảng bộ cơ sở (có chi bộ trực thuộc) có từ 30 đảng viên trở lên; ít hơn thì lập chi bộ cơ sở, trừ khi cấp trên đồng ý bằng văn bản',
    'A grassroots Party organisation with cells below it has at least 30 members; with fewer it is a single cell, unless the level above consents in writing',
    'Низовая партийная организация с ячейками насчитывает не менее 30 членов; при меньшем числе создаётся одна ячейка, если вышестоящий комитет письменно не разрешит иное',
  ),
  citation: cited(
    'Điều lệ Đảng',
    'Điều 21',
    'luatvietnam.vn 566-25916; thinhvuongvietnam.com to-chuc-co-so-dang-40449',
  ),
  appliesTo: unitsOf(
    'party',
    ['grassroots'],
    [grassroots],
    [compare(units('subordinates', grassroots), 'at-least', 'cells')],
  ),
  parameters: {
    cells: parameter(
      1,
      'unit',
      text(
        'Số chi bộ trực thuộc thì là đảng bộ',
        'Cells below that make it more than a cell',
        'Число ячеек, при котором организация уже не ячейка',
      ),
    ),
    least: parameter(
      30,
      'person',
      text('Số đảng viên tối thiểu', 'Members at least', 'Наименьшее число членов'),
    ),
  },
  check: atLeast(measure('members'), always('least')),
}
