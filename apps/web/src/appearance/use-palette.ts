import { useComputedColorScheme } from '@mantine/core'
import { type Palette, palettes } from '../canvas/palette.ts'

/** The colours of the scheme on the screen, for what is drawn rather than styled. */
export const usePalette = (): Palette => palettes[useComputedColorScheme('light')]
