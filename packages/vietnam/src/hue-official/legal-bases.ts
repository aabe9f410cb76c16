import type { LegalBasis } from '@tinhgon/model'

/** A document by number and day; what it says where we quote it. */
const document = (name: string, decidedOn: string | null, inForceOn: string | null): LegalBasis => ({
  document: name,
  clause: null,
  quotation: null,
  decidedOn,
  inForceOn,
})

export const legalBases = {
  mergerOfCommissions: document('Kết luận số 121-KL/TW của Ban Chấp hành Trung ương', '2025-01-24', null),
  newPartyCommittees: document('Kết luận số 121-KL/TW của Ban Chấp hành Trung ương', '2025-01-24', null),
  departments: document('Nghị định số 45/2025/NĐ-CP', '2025-02-28', '2025-03-01'),
  endOfDistricts: document('Luật Tổ chức chính quyền địa phương số 72/2025/QH15', '2025-06-16', '2025-07-01'),
  communes: document('Nghị quyết số 1675/NQ-UBTVQH15', '2025-06-16', '2025-06-16'),
  partyCommitteesOfCommunes: document('Quy định số 298-QĐ/TW', '2025-06-09', '2025-07-01'),
  bodiesOfPartyCommittees: document('Quy định số 299-QĐ/TW', '2025-06-09', '2025-07-01'),
  front: document('Quy định số 301-QĐ/TW', '2025-06-09', '2025-07-01'),
  communeGovernment: document('Nghị định số 150/2025/NĐ-CP', '2025-06-12', '2025-07-01'),
} as const satisfies Record<string, LegalBasis>

/** A clause of article 1 of resolution 1675, quoted. */
export const clauseOfResolution = (clause: number, quotation: string): LegalBasis => ({
  ...legalBases.communes,
  clause: `khoản ${clause} Điều 1`,
  quotation,
})
