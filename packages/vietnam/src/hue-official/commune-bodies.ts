/** A body of a new commune. Seats of these roles go to it first; the rest is shared out in turn. */
export interface CommuneBodyRow {
  readonly codeSuffix: string
  readonly kind: string
  /** `{name}` is the territory's name in lower case. */
  readonly name: string
  readonly shortName: string | null
  readonly ownRoles: readonly string[]
}

/** Regulation 299-QĐ/TW: three bodies advise a commune's Party committee. */
export const partyBodies: readonly CommuneBodyRow[] = [
  {
    codeSuffix: 'VP',
    kind: 'party-committee-office',
    name: 'Văn phòng Đảng ủy {name}',
    shortName: 'Văn phòng Đảng ủy',
    ownRoles: ['chief-of-office', 'deputy-chief-of-office'],
  },
  {
    codeSuffix: 'BXDD',
    kind: 'party-building-commission',
    name: 'Ban Xây dựng Đảng Đảng ủy {name}',
    shortName: 'Ban Xây dựng Đảng',
    ownRoles: ['commission-head', 'commission-deputy-head', 'director', 'deputy-director'],
  },
  {
    codeSuffix: 'UBKT',
    kind: 'inspection-commission',
    name: 'Cơ quan Ủy ban Kiểm tra Đảng ủy {name}',
    shortName: 'Cơ quan UBKT',
    ownRoles: ['inspection-head', 'inspection-deputy-head'],
  },
]

const office: CommuneBodyRow = {
  codeSuffix: 'VP',
  kind: 'office-of-council-and-peoples-committee',
  name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {name}',
  shortName: 'Văn phòng HĐND và UBND',
  ownRoles: ['chief-of-office', 'deputy-chief-of-office', 'chief-inspector', 'deputy-chief-inspector'],
}

const division = (codeSuffix: string, name: string): CommuneBodyRow => ({
  codeSuffix,
  kind: 'division',
  name: `${name} {name}`,
  shortName: name,
  ownRoles: ['division-head', 'division-deputy-head'],
})

const serviceCentre: CommuneBodyRow = {
  codeSuffix: 'HCC',
  kind: 'public-service-centre',
  name: 'Trung tâm Phục vụ hành chính công {name}',
  shortName: 'Trung tâm PVHCC',
  ownRoles: [],
}

/** Phú Xuân and Thuận Hóa, with more than 60,000 people, have a division of planning and finance as well. */
const largestWards: ReadonlySet<string> = new Set(['19753', '19789'])

/** Decree 150/2025/NĐ-CP: the agencies of a commune's or a ward's People's Committee. */
export const governmentBodies = (kind: string, code: string): readonly CommuneBodyRow[] => [
  office,
  kind === 'ward' ? division('KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị') : division('KT', 'Phòng Kinh tế'),
  division('VHXH', 'Phòng Văn hóa - Xã hội'),
  ...(largestWards.has(code) ? [division('KHTC', 'Phòng Kế hoạch - Tài chính')] : []),
  serviceCentre,
]
