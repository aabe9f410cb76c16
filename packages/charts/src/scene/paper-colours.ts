import type { SystemShape } from './scene.ts'

/** What is printed is printed on white; every text reaches 4.5 to 1 on what it stands on. */
export const paperColours = {
  paper: '#FFFFFF',
  ink: '#16191D',
  quiet: '#50565E',
  line: '#6B675E',
  box: '#FFFFFF',
  staffBox: '#F6F4EE',
  endedBox: '#FFFFFF',
  endedPen: '#8F8B81',
  watermark: '#EFECE4',
} as const

export interface SystemStyle {
  readonly colour: string
  readonly shape: SystemShape
}

const styles: Readonly<Record<string, SystemStyle>> = {
  party: { colour: '#A61E22', shape: 'square' },
  government: { colour: '#1D5A9E', shape: 'circle' },
  council: { colour: '#946200', shape: 'diamond' },
  front: { colour: '#1F7050', shape: 'triangle' },
  territory: { colour: '#56606B', shape: 'hexagon' },
}
const other: SystemStyle = { colour: '#56606B', shape: 'circle' }

export const systemStyle = (system: string): SystemStyle => styles[system] ?? other
