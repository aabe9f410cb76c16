import type { BodyRow } from '../body-row.ts'
import type { DistrictRow } from '../districts.ts'

const division = (codeSuffix: string, name: string): BodyRow => ({
  codeSuffix,
  kind: 'division',
  name: `${name} {territory}`,
  head: 'division-head',
  deputy: 'division-deputy-head',
  deputies: 2,
  staff: 4,
  staffRole: 'civil-servant',
})

const everywhere: readonly BodyRow[] = [
  {
    codeSuffix: 'VP',
    kind: 'office-of-council-and-peoples-committee',
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {territory}',
    shortName: 'Văn phòng HĐND và UBND',
    head: 'chief-of-office',
    deputy: 'deputy-chief-of-office',
    deputies: 2,
    staff: 9,
    staffRole: 'civil-servant',
  },
  division('NV', 'Phòng Nội vụ'),
  division('TP', 'Phòng Tư pháp'),
  division('TCKH', 'Phòng Tài chính - Kế hoạch'),
  division('TNMT', 'Phòng Tài nguyên và Môi trường'),
  division('LDTBXH', 'Phòng Lao động - Thương binh và Xã hội'),
  division('VHTT', 'Phòng Văn hóa và Thông tin'),
  division('GDDT', 'Phòng Giáo dục và Đào tạo'),
  division('YT', 'Phòng Y tế'),
  {
    codeSuffix: 'TTR',
    kind: 'inspectorate',
    name: 'Thanh tra {territory}',
    head: 'chief-inspector',
    deputy: 'deputy-chief-inspector',
    deputies: 1,
    staff: 3,
    staffRole: 'civil-servant',
  },
]

const urban = [division('KT', 'Phòng Kinh tế'), division('QLDT', 'Phòng Quản lý đô thị')]
const rural = [
  division('NN', 'Phòng Nông nghiệp và Phát triển nông thôn'),
  division('KTHT', 'Phòng Kinh tế và Hạ tầng'),
]

/** The agencies of a district People's Committee: the usual twelve, and ethnic affairs in A Lưới. Assumed. */
export function districtDivisions(district: DistrictRow): readonly BodyRow[] {
  return [
    ...everywhere,
    ...(district.kind === 'rural-district' ? rural : urban),
    ...(district.name === 'Huyện A Lưới' ? [division('DT', 'Phòng Dân tộc')] : []),
  ]
}
