import type { homeTexts as vietnamese } from '../vi/home.ts'

/** The list of scenarios. */
export const homeTexts: typeof vietnamese = {
  released: 'Опубликован внутри',
  submitted: 'Представлен, ожидает решения',
  approved: 'Утверждён',
  returned: 'Возвращён',
  approvedEarlier: 'Есть утверждённая версия',
  private: 'Личный',
  archived: 'В архиве',
  changedAt: (moment) => `изменён ${moment}`,
  show: 'Показать',
  current: 'В работе',
  noneArchived: 'В архиве нет вариантов.',
  more: 'Показать более старые варианты',
  noneVisible:
    'Вам пока не открыт ни один вариант. Варианты появятся здесь, когда ими поделятся, их представят или опубликуют внутри.',
  actionsFor: (title) => `Действия: ${title}`,
  branch: 'Создать черновик на его основе',
  rename: 'Переименовать',
  renameTitle: 'Переименовать вариант',
  titleVi: 'Название на вьетнамском',
  titleEn: 'Название на английском',
  save: 'Сохранить',
  archive: 'В архив',
  restore: 'Вернуть',
  delete: 'Удалить навсегда…',
  deleteTitle: 'Удалить вариант навсегда',
  deleteText: (title) =>
    `«${title}» и вся история его правок исчезнут безвозвратно. В журнале решений останется, что он был и почему удалён. Чтобы просто убрать его с глаз, отправьте в архив.`,
  deleteReason: 'Причина',
  deleteReasonHint: 'Не короче 3 знаков; записывается в журнал решений.',
  deleteButton: 'Удалить навсегда',
}
