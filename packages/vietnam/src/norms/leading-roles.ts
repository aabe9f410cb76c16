import type { Norm } from '@tinhgon/model'
import { leadingRolesOfParty } from './leading-roles-of-party.ts'
import { leadingRolesOfState } from './leading-roles-of-state.ts'
import { cited, text, unitsOf } from './terms.ts'

/** A director who has come into a commission along with a merger is above or foreign to its rank. */
export const leadingRoleNorms: readonly Norm[] = [...leadingRolesOfParty, ...leadingRolesOfState].map(
  ({ id, system, kinds, roles, title: [vi, en, ru] }) => ({
    id: `leading-roles-of-${id}`,
    subject: 'placement',
    title: text(
      `Người đứng đầu và cấp phó mang đúng chức danh: ${vi}`,
      `Heads and deputies bear the titles that belong to ${en}`,
      `Руководители и заместители занимают должности, положенные для ${ru}`,
    ),
    citation: cited('Mặc định của chương trình', null, 'Tinh Gọn', 'assumed'),
    holds: { from: null, until: null },
    replaces: [],
    appliesTo: unitsOf(system, [], kinds),
    severity: 'warning',
    parameters: {},
    check: { type: 'leading-roles', roles },
  }),
)
