import { type NamedScenario, namedIn, nameOf } from '../compare/compare-address.ts'

/** What somebody comes to export: a scenario, and the unit that was selected. */
export interface ExportPlace {
  readonly named: NamedScenario
  readonly unitId: string | null
}

/** The address of the page on which files are made. */
export const exportAddress = ({ named, unitId }: ExportPlace): string =>
  `/export?${new URLSearchParams({ s: nameOf(named), ...(unitId === null ? {} : { unit: unitId }) }).toString()}`

export function parseExport(search: string): ExportPlace | null {
  const params = new URLSearchParams(search)
  const name = params.get('s')
  return name === null || name === '' ? null : { named: namedIn(name), unitId: params.get('unit') }
}
