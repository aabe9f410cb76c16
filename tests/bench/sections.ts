import type { Section } from './harness/section.ts'

/** Exit code of a section whose outcomes are right and whose bars are not all held. */
export const missedBars = 3

/** What `npm run bench` measures, in this order. Loaded when it is run. */
export const sections: Readonly<Record<string, () => Promise<Section>>> = {
  national: async () => (await import('./sections/national.ts')).measureNational,
  around: async () => (await import('./sections/around.ts')).measureAround,
  norms: async () => (await import('./sections/norms.ts')).measureNorms,
  size: async () => (await import('./sections/size.ts')).measureSize,
  'whole-system': async () => (await import('./sections/whole-system.ts')).measureWholeSystem,
  shapes: async () => (await import('./sections/shapes.ts')).measureShapes,
  resolutions: async () => (await import('./sections/resolutions.ts')).measureResolutions,
  canvas: async () => (await import('./sections/canvas.ts')).measureCanvas,
  representations: async () => (await import('./sections/representations.ts')).measureRepresentations,
}

/** Those that cannot run without the public tables. */
export const onNationalTables: ReadonlySet<string> = new Set([
  'national',
  'around',
  'norms',
  'resolutions',
  'representations',
])
