import type { parameterTexts as vietnamese } from '../vi/parameters.ts'

/** Figures of norms that a workspace may set. */
export const parameterTexts: typeof vietnamese = {
  open: 'Применяемые значения',
  title: 'Значения, применяемые этим правилом',
  text: 'Изменение действует для всех вариантов рабочего пространства и записывается в журнал решений: кто и почему.',
  ofNorm: (value) => `по правилу: ${value}`,
  setBy: (who, when, reason) => `${who}, задано ${when}: ${reason}`,
  resetBy: (who, when, reason) => `${who}, возвращено к правилу ${when}: ${reason}`,
  value: 'Новое значение',
  reason: 'Причина',
  change: 'Задать другое значение…',
  reset: 'Вернуть значение правила…',
  save: 'Задать это значение',
  saveReset: 'Вернуть с этой причиной',
  history: 'Изменения',
  changed: 'изменено',
}
