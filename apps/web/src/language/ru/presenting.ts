import { countedRussian } from '../counted.ts'
import type { presentingTexts as vietnamese } from '../vi/presenting.ts'

/** One act at a time, in a meeting. */
export const presentingTexts: typeof vietnamese = {
  open: 'Показ',
  title: 'Показ по шагам',
  leave: 'Выйти (Esc)',
  draft: 'ПРОЕКТ',
  stepOf: (step, all) => `Шаг ${step} из ${all}`,
  manyChanges: (events, units) =>
    `изменений: ${events}; из них учреждают, объединяют, делят или упраздняют единицы: ${units}`,
  moreKinds: (count) => `и ещё ${countedRussian(count, 'вид', 'вида', 'видов')} единиц`,
  nothingCounted: 'Число единиц каждого вида не меняется.',
}
