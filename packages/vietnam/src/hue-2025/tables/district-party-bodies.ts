import type { BodyRow } from '../body-row.ts'

/**
 * Bodies of every district committee; `{committee}` is its name. Up to two deputies where fewer than ten
 * people work (137-QĐ/TW); staff is assumed after the merged commission of Điện Bàn (eight people of two).
 */
export const districtPartyBodies: readonly BodyRow[] = [
  {
    codeSuffix: 'VP',
    kind: 'party-committee-office',
    name: 'Văn phòng {committee}',
    head: 'chief-of-office',
    deputy: 'deputy-chief-of-office',
    deputies: 2,
    staff: 6,
  },
  {
    codeSuffix: 'BTC',
    kind: 'organisation-commission',
    name: 'Ban Tổ chức {committee}',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 2,
    staff: 3,
  },
  {
    codeSuffix: 'UBKT',
    kind: 'inspection-commission',
    name: 'Cơ quan Ủy ban Kiểm tra {committee}',
    shortName: 'UBKT {committee}',
    head: 'inspection-head',
    deputy: 'inspection-deputy-head',
    deputies: 2,
    staff: 3,
  },
  {
    codeSuffix: 'BTG',
    kind: 'propaganda-commission',
    name: 'Ban Tuyên giáo {committee}',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 1,
    staff: 2,
  },
  {
    codeSuffix: 'BDV',
    kind: 'mass-mobilisation-commission',
    name: 'Ban Dân vận {committee}',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 1,
    staff: 2,
  },
  {
    codeSuffix: 'TTCT',
    kind: 'political-centre',
    name: 'Trung tâm Chính trị {territory}',
    head: 'director',
    deputy: 'deputy-director',
    deputies: 1,
    staff: 3,
    staffRole: 'public-employee',
  },
]
