/** Everything that is drawn in a colour, on the canvas and around it. */
export interface Palette {
  /** The ground of the canvas, of pages and of sheets. */
  readonly paper: string
  /** The ground of panels, dialogs and cards. */
  readonly panel: string
  /** What the pointer is on, and what is set apart from the panel. */
  readonly raised: string
  readonly chosen: string
  readonly ink: string
  readonly quiet: string
  /** Bounds that only set apart. */
  readonly rule: string
  /** Rails and bars that are not reached yet. */
  readonly rail: string
  readonly alarm: string
  /** Lines of subordination. */
  readonly line: string
  /** For drawings where lines cross. */
  readonly faintLine: string
  /** Shapes of what has ended. */
  readonly ghost: string
  /** From what has ended to what it became. */
  readonly flow: string
  readonly lasso: string
  readonly shadow: string
  /** Over the drawing, which shows through a little. */
  readonly veil: string
  readonly systems: Readonly<Record<string, string>>
}
export type ColourScheme = 'light' | 'dark'

export const palettes: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    paper: '#FBFAF7',
    panel: '#FFFFFF',
    raised: '#F4F2EC',
    chosen: '#E7E4DC',
    ink: '#16191D',
    quiet: '#5D636B',
    rule: '#E0DDD4',
    rail: '#D5D2CA',
    alarm: '#A61E22',
    line: '#A19D92',
    faintLine: '#E3E0D8',
    ghost: '#8F8B81',
    flow: '#858177',
    lasso: '#16191D14',
    shadow: '#16191D24',
    veil: '#FBFAF7E0',
    systems: {
      party: '#A61E22',
      government: '#1D5A9E',
      council: '#946200',
      front: '#1F7050',
      territory: '#56606B',
    },
  },
  dark: {
    paper: '#16191D',
    panel: '#1E2227',
    raised: '#282D33',
    chosen: '#343A42',
    ink: '#F1EFE9',
    quiet: '#A9B0B8',
    rule: '#363C44',
    rail: '#4A515A',
    alarm: '#F08A84',
    line: '#69717B',
    faintLine: '#2E343B',
    ghost: '#757D87',
    flow: '#8B939C',
    lasso: '#F1EFE91F',
    shadow: '#00000080',
    veil: '#16191DE0',
    systems: {
      party: '#F08A84',
      government: '#86B6EE',
      council: '#E3B45A',
      front: '#79C7A4',
      territory: '#A9B3BE',
    },
  },
}

/** Shapes by number, as the fragment shader knows them: shape and colour say the same, either alone is enough. */
export const systemShapes: Readonly<Record<string, number>> = {
  government: 0,
  party: 1,
  council: 2,
  front: 3,
  territory: 4,
}

export const colourOfSystem = ({ systems, ink }: Palette, system: string): string => systems[system] ?? ink
export const shapeOfSystem = (system: string): number => systemShapes[system] ?? 0
