import type { territoryTexts as territoryTextsVi } from '../vi/territory.ts'

export const territoryTexts: typeof territoryTextsVi = {
  layout: 'Map',
  map: 'Map of the territories',
  bring: 'Bring in outlines (GeoJSON)',
  cells: 'cells by borders; no outlines yet',
  none: 'There are no outlines to draw a map of',
  noneHint:
    'Bring in a GeoJSON file with a feature for each unit and its code as the property “code”. Outlines serve every scenario on this baseline.',
  brought: (count, unknown) =>
    unknown === 0
      ? `${count} outlines brought in.`
      : `${count} outlines brought in; ${unknown} codes are not in the baseline.`,
  unreadable: (path, message) =>
    `The file cannot be read${path === '' ? '' : ` at ${path}`}: ${message}. It must be GeoJSON in degrees (WGS 84), each feature with a property “code”.`,
}
