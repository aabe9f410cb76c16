import type { actingTexts as vietnamese } from '../vi/acting.ts'

/** The plan as a list of acts. */
export const actingTexts: typeof vietnamese = {
  open: 'Список',
  hint: 'Документы действуют по дню вступления в действие, в пределах одного дня – в этом порядке. Выключите документ, чтобы увидеть план без него.',
  none: 'План пока ничего не меняет. Выберите единицу на схеме, затем «Изменить».',
  onOff: (title) => `Применять: ${title}`,
  earlier: (title) => `Поставить раньше: ${title}`,
  later: (title) => `Поставить позже: ${title}`,
  byDay: 'Документы разных дней идут по дням. Чтобы изменить порядок, измените день.',
  more: (title) => `Ещё: ${title}`,
  edit: 'Название, день, основание, примечание…',
  remove: 'Удалить из плана',
  isOff: 'Выключен, в плане не учитывается.',
  editAct: 'Правка документа',
  annotation: 'Примечание составителя',
  annotationHint: 'Не входит в рассматриваемое содержание',
  basisOfChanges: 'Правовое основание каждого изменения',
  decidedOn: 'Дата принятия',
  inForceOn: 'Вступает в силу',
  quotation: 'Цитата',
}
