import type { appearanceTexts as vietnamese } from '../vi/appearance.ts'

/** Light and dark. */
export const appearanceTexts: typeof vietnamese = {
  title: 'Цвета',
  schemes: { light: 'Светлые', dark: 'Тёмные', auto: 'Как на компьютере' },
}
