import type { journeyTexts as vietnamese } from '../vi/journey.ts'

/** Where a unit goes and where it comes from. */
export const journeyTexts: typeof vietnamese = {
  open: 'Куда и откуда?',
  choose: 'Выберите единицу, прежнюю или новую, чтобы увидеть, куда она переходит и из чего образована.',
  untouched: (name) => `Ни один документ плана не меняет: ${name}.`,
  goes: (name) => `Куда переходит: ${name}?`,
  comes: (name) => `Из чего образована: ${name}?`,
  posts: (count) => `должностей: ${count}`,
  changed: 'остаётся, с изменениями',
}
