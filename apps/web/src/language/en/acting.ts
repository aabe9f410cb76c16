import type { actingTexts as actingTextsVi } from '../vi/acting.ts'

export const actingTexts: typeof actingTextsVi = {
  open: 'List',
  hint: 'Acts take effect by their day of operation; those of one day in this order. Switch one off to see the plan without it.',
  none: 'The plan changes nothing yet. Select a unit on the canvas, then Change.',
  onOff: (title) => `Applies: ${title}`,
  earlier: (title) => `Move earlier: ${title}`,
  later: (title) => `Move later: ${title}`,
  byDay: 'Acts of different days go by their days. Change the day to change the order.',
  more: (title) => `More: ${title}`,
  edit: 'Title, day, legal basis, note…',
  remove: 'Remove from the plan',
  isOff: 'Switched off; the plan does without it.',
  editAct: 'Edit act',
  annotation: 'Note by the planner',
  annotationHint: 'Not part of what is reviewed',
  basisOfChanges: 'Legal basis of each change',
  decidedOn: 'Decided on',
  inForceOn: 'In force on',
  quotation: 'Quotation',
}
