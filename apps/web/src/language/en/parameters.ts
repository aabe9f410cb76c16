import type { parameterTexts as vietnamese } from '../vi/parameters.ts'

export const parameterTexts: typeof vietnamese = {
  open: 'Figures applied',
  title: 'Figures applied by this rule',
  text: 'A change counts for every scenario of the workspace and goes into its record with who and why.',
  ofNorm: (value) => `by the rule: ${value}`,
  setBy: (who, when, reason) => `${who} set it on ${when}: ${reason}`,
  resetBy: (who, when, reason) => `${who} set it back on ${when}: ${reason}`,
  value: 'New figure',
  reason: 'Reason',
  change: 'Set another figure…',
  reset: 'Set back to the rule…',
  save: 'Set this figure',
  saveReset: 'Set back with this reason',
  history: 'Changes',
  changed: 'changed',
}
