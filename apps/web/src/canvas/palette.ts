/** Colour and shape always say the same thing, so that either alone is enough. */
export const systemColours: Readonly<Record<string, string>> = {
  party: '#A61E22',
  government: '#1D5A9E',
  council: '#946200',
  front: '#1F7050',
  territory: '#56606B',
}
export const paper = '#FBFAF7'
export const ink = '#16191D'
/** For drawings where lines cross. */
export const faintLine = '#E3E0D8'
export const line = '#B4B0A5'
export const ghost = '#C9C5BB'
/** From what has ended to what it became. */
export const flow = '#8A867C'

/** Shapes by number, as the fragment shader knows them. */
export const systemShapes: Readonly<Record<string, number>> = {
  government: 0,
  party: 1,
  council: 2,
  front: 3,
  territory: 4,
}

export const colourOfSystem = (system: string): string => systemColours[system] ?? ink
export const shapeOfSystem = (system: string): number => systemShapes[system] ?? 0
