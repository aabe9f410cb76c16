import type { BodyRow } from '../body-row.ts'

const committee = (codeSuffix: string, name: string): BodyRow => ({
  codeSuffix,
  kind: 'council-committee',
  name: `${name} Hội đồng nhân dân thành phố`,
  shortName: name,
  head: 'commission-head',
  deputy: 'commission-deputy-head',
  deputies: 2,
  staff: 0,
})

/** The usual four committees of a city's council, and the office. Assumed. */
export const cityCouncilBodies: readonly BodyRow[] = [
  committee('PC', 'Ban Pháp chế'),
  committee('KTNS', 'Ban Kinh tế - Ngân sách'),
  committee('VHXH', 'Ban Văn hóa - Xã hội'),
  committee('DT', 'Ban Đô thị'),
  {
    codeSuffix: 'VP',
    kind: 'council-office',
    name: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố',
    shortName: 'Văn phòng ĐĐBQH và HĐND',
    head: 'chief-of-office',
    deputy: 'deputy-chief-of-office',
    deputies: 3,
    staff: 26,
    staffRole: 'civil-servant',
  },
]
