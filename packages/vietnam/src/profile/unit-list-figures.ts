/** Columns of figures in the national lists of units, and the measures that they are about. */
export const unitListFigures = [
  { column: 'area_km2', measure: 'area', decimals: 6 },
  { column: 'population', measure: 'population', decimals: 0 },
] as const
