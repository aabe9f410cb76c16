import { acceptanceOf, type CouncilSeats, type Structure } from '@tinhgon/engine'
import type { Checked } from './check.ts'

interface ToldUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
}

/** What `tinhgon check --json` prints. */
export function tellCheck({ opening, structure, report, acceptances }: Checked) {
  const unitIn =
    (where: Structure) =>
    (id: string): ToldUnit => {
      const unit = where.unit(id) ?? where.dossier(id)?.origin ?? where.dossier(id)?.ending?.unit
      return { id, code: unit?.code ?? null, name: unit?.name ?? id }
    }
  const unit = unitIn(structure)
  const seats = (where: Structure) => (one: CouncilSeats) => ({ ...one, unit: unitIn(where)(one.unit) })
  return {
    asOf: report.asOf,
    rulesOn: report.rulesOn,
    findings: report.findings.map((finding) => {
      const acceptance = acceptanceOf(finding, acceptances)
      return {
        ...finding,
        units: finding.units.map(unit),
        accepted: acceptance && { reason: acceptance.reason },
      }
    }),
    seats: {
      before: report.seats.before.map(seats(opening)),
      after: report.seats.after.map(seats(structure)),
      sums: {
        before: report.seats.sums.before.map((sum) => ({ ...sum, unit: unitIn(opening)(sum.unit) })),
        after: report.seats.sums.after.map((sum) => ({ ...sum, unit: unit(sum.unit) })),
      },
    },
    surplus: report.surplus.map((beside) => ({
      ...beside,
      unit: unit(beside.unit),
      seats: beside.seats.map(({ fromUnitId, ...seat }) => ({
        ...seat,
        from: fromUnitId === null ? null : unitIn(opening)(fromUnitId),
      })),
    })),
    unplaced: report.unplaced,
  }
}
