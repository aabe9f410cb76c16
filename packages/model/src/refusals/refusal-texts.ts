import type { CompleteText } from '../localized-text.ts'
import { accountRefusals } from './account-refusals.ts'
import { carryingRefusals } from './carrying-refusals.ts'
import { documentRefusals } from './document-refusals.ts'
import { exchangeRefusals } from './exchange-refusals.ts'
import { exportRefusals } from './export-refusals.ts'
import { importRefusals } from './import-refusals.ts'
import { placementRefusals } from './placement-refusals.ts'
import { planRefusals } from './plan-refusals.ts'
import { postRefusals } from './post-refusals.ts'
import { relationRefusals } from './relation-refusals.ts'
import { tableRefusals } from './table-refusals.ts'
import { unitRefusals } from './unit-refusals.ts'
import { vocabularyRefusals } from './vocabulary-refusals.ts'

/** The closed list of refusals. Each sentence says what happened, why, and what to do. */
export const refusalTexts = {
  ...documentRefusals,
  ...carryingRefusals,
  ...accountRefusals,
  ...unitRefusals,
  ...vocabularyRefusals,
  ...relationRefusals,
  ...postRefusals,
  ...placementRefusals,
  ...planRefusals,
  ...tableRefusals,
  ...exchangeRefusals,
  ...exportRefusals,
  ...importRefusals,
} as const satisfies Record<string, CompleteText>

export type RefusalCode = keyof typeof refusalTexts
