import type { StyleSpecification } from 'maplibre-gl'
import { ink, paper } from '../canvas/palette.ts'

export const territorySource = 'territories'
/** Six quiet tints of nearly one weight; names and lines carry the meaning. */
const tintColours = ['#E9E3D3', '#DCE5E8', '#E8DCDC', '#DFE6D6', '#E3DEEA', '#EDE2CC'] as const

/** The map without any outside tile: our areas on paper. */
export const territoryStyle = (): StyleSpecification => ({
  version: 8,
  sources: {
    [territorySource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': paper } },
    {
      id: 'areas',
      type: 'fill',
      source: territorySource,
      paint: {
        'fill-color': [
          'match',
          ['get', 'tint'],
          ...tintColours.flatMap((colour, tint) => [tint, colour]),
          paper,
        ] as never,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.35, 1],
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: territorySource,
      paint: { 'line-color': '#8A867C', 'line-width': 0.8 },
    },
    {
      id: 'divided',
      type: 'line',
      source: territorySource,
      filter: ['==', ['get', 'divided'], true],
      paint: { 'line-color': ink, 'line-width': 1.4, 'line-dasharray': [2, 2] },
    },
    {
      id: 'chosen',
      type: 'line',
      source: territorySource,
      paint: {
        'line-color': ink,
        'line-width': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          3,
          ['boolean', ['feature-state', 'linked'], false],
          1.8,
          0,
        ],
      },
    },
  ],
})
