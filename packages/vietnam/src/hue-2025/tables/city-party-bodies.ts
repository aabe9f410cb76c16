import type { BodyRow } from '../body-row.ts'

/**
 * Six advisory bodies and two service units before February 2025. Deputies: 18 in all, three each, by
 * 137-QĐ/TW. Staff is assumed; the figure for Tuyên giáo lies in the quota of 24 to 26 read for 2019–20.
 */
export const cityPartyBodies: readonly BodyRow[] = [
  {
    codeSuffix: 'VP',
    kind: 'party-committee-office',
    name: 'Văn phòng Thành ủy Huế',
    head: 'chief-of-office',
    deputy: 'deputy-chief-of-office',
    deputies: 3,
    staff: 38,
  },
  {
    codeSuffix: 'BTC',
    kind: 'organisation-commission',
    name: 'Ban Tổ chức Thành ủy Huế',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 3,
    staff: 28,
  },
  {
    codeSuffix: 'UBKT',
    kind: 'inspection-commission',
    name: 'Cơ quan Ủy ban Kiểm tra Thành ủy Huế',
    shortName: 'UBKT Thành ủy',
    head: 'inspection-head',
    deputy: 'inspection-deputy-head',
    deputies: 3,
    staff: 26,
  },
  {
    codeSuffix: 'BTG',
    kind: 'propaganda-commission',
    name: 'Ban Tuyên giáo Thành ủy Huế',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 3,
    staff: 21,
  },
  {
    codeSuffix: 'BDV',
    kind: 'mass-mobilisation-commission',
    name: 'Ban Dân vận Thành ủy Huế',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 3,
    staff: 14,
  },
  {
    codeSuffix: 'BNC',
    kind: 'internal-affairs-commission',
    name: 'Ban Nội chính Thành ủy Huế',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 3,
    staff: 16,
  },
  {
    codeSuffix: 'TCT',
    kind: 'political-school',
    name: 'Trường Chính trị thành phố Huế',
    shortName: 'Trường Chính trị',
    head: 'rector',
    deputy: 'vice-rector',
    deputies: 2,
    staff: 40,
    staffRole: 'public-employee',
  },
  {
    codeSuffix: 'BAO',
    kind: 'party-newspaper',
    name: 'Báo Huế ngày nay',
    head: 'editor-in-chief',
    deputy: 'deputy-editor-in-chief',
    deputies: 2,
    staff: 60,
    staffRole: 'public-employee',
  },
]
