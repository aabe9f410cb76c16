import type { StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../canvas/palette.ts'

export const territorySource = 'territories'
/** Six quiet tints of nearly one weight; names and lines carry the meaning. */
const tintColours = {
  light: ['#E9E3D3', '#DCE5E8', '#E8DCDC', '#DFE6D6', '#E3DEEA', '#EDE2CC'],
  dark: ['#38352B', '#2A363B', '#3B2E2E', '#2D382A', '#33303D', '#3D3524'],
} as const

/** The map without any outside tile: our areas on paper. */
export const territoryStyle = (palette: Palette, scheme: 'light' | 'dark'): StyleSpecification => ({
  version: 8,
  sources: {
    [territorySource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
    {
      id: 'areas',
      type: 'fill',
      source: territorySource,
      paint: {
        'fill-color': [
          'match',
          ['get', 'tint'],
          ...tintColours[scheme].flatMap((colour, tint) => [tint, colour]),
          palette.paper,
        ] as never,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.35, 1],
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: territorySource,
      paint: { 'line-color': palette.flow, 'line-width': 0.8 },
    },
    {
      id: 'divided',
      type: 'line',
      source: territorySource,
      filter: ['==', ['get', 'divided'], true],
      paint: { 'line-color': palette.ink, 'line-width': 1.4, 'line-dasharray': [2, 2] },
    },
    {
      id: 'chosen',
      type: 'line',
      source: territorySource,
      paint: {
        'line-color': palette.ink,
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
