import { countedEnglish } from '../counted.ts'
import type { presentingTexts as presentingTextsVi } from '../vi/presenting.ts'

export const presentingTexts: typeof presentingTextsVi = {
  open: 'Present',
  title: 'Step by step',
  leave: 'Leave (Esc)',
  draft: 'DRAFT',
  stepOf: (step, all) => `Step ${step} of ${all}`,
  manyChanges: (events, units) => `${events} changes; ${units} of them establish, merge, split or end units`,
  moreKinds: (count) => `and ${countedEnglish(count, 'other kind', 'other kinds')} of unit`,
  nothingCounted: 'The number of units of each kind stays the same.',
}
