import type { appearanceTexts as vietnamese } from '../vi/appearance.ts'

/** Light and dark. */
export const appearanceTexts: typeof vietnamese = {
  title: 'Colours',
  schemes: { light: 'Light', dark: 'Dark', auto: 'As on this machine' },
}
