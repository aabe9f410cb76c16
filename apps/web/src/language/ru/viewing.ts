import type { viewingTexts as vietnamese } from '../vi/viewing.ts'

/** How the structure is looked at. */
export const viewingTexts: typeof vietnamese = {
  canvas: 'Схема организации',
  overlay: 'Наложение',
  morph: 'Переход',
  radial: 'Веер',
  play: 'Пуск',
  pause: 'Пауза',
  change: 'От состояния до к состоянию после',
  minimap: 'Общий вид: нажмите, чтобы перейти',
  focus: 'Только эта ветвь',
  focusOn: (name) => `Ветвь: ${name}`,
  leaveFocus: 'Вся структура',
  fold: 'Свернуть ветвь',
  unfold: 'Развернуть ветвь',
  unfoldAll: 'Развернуть все ветви',
  keys: 'Стрелки ведут по структуре, Enter сворачивает и разворачивает ветвь, F показывает только её, + и − меняют масштаб, 0 показывает всё. С Alt обведите единицы, чтобы выбрать их; перетащите выбранную единицу на другую, чтобы переподчинить.',
  overlayTitle: (date) => `До и после, одно поверх другого · ${date}`,
  morphTitle: (date) => `От исходного состояния к ${date}`,
}
