import type { territoryTexts as territoryTextsVi } from '../vi/territory.ts'

export const territoryTexts: typeof territoryTextsVi = {
  layout: 'Map',
  map: 'Map of the territories',
  bring: 'Bring in outlines (GeoJSON)',
  cells: 'cells by borders; no outlines yet',
  none: 'There are no outlines to draw a map of',
  noneHint:
    'Bring in a GeoJSON file with a feature for each unit that bears its code. Outlines serve every scenario on this baseline.',
  brought: (count, property, leftOut) =>
    `${count} outlines brought in by the property “${property}”${leftOut === 0 ? '' : `; ${leftOut} features left out: no known code, or no area`}.`,
  faults: {
    'not-geojson': 'This is no GeoJSON (FeatureCollection). Export it anew from your map program.',
    'no-feature': 'The file has no features.',
    'no-code':
      'No property holds codes of units of the baseline. Add the code to each feature and bring it in again.',
    'no-degrees': 'No feature is an area in degrees. Export it anew in WGS 84 (EPSG:4326).',
  },
}
