import { countedRussian } from '../counted.ts'
import type { peopleTexts as vietnamese } from '../vi/people.ts'

/** Who belongs to a workspace, and the record of what was decided in it. */
export const peopleTexts: typeof vietnamese = {
  title: 'Участники',
  of: (workspace) => `Рабочее пространство: ${workspace}`,
  workspace: 'Рабочее пространство',
  name: 'Имя',
  role: 'Роль',
  scope: 'Область',
  scopeAll: 'Всё',
  scopeHint: 'Пусто – значит всё. Введите название или код единицы, можно без знаков тона.',
  scopeNothing: 'Единица не найдена. Попробуйте более короткое название.',
  you: 'вы',
  gone: 'учётная запись удалена',
  invite: 'Пригласить',
  inviteTitle: 'Пригласить в рабочее пространство',
  inviteButton: 'Пригласить',
  invited: (name) => `Передайте эту ссылку: ${name}`,
  invitationOnce:
    'Ссылка показывается один раз, действует один раз и 72 часа. Учётную запись получит тот, кто откроет её первым: передайте лично или надёжным путём.',
  invitedKnown: (name) => `${name}: учётная запись уже есть, теперь это участник. Ссылка не нужна.`,
  change: 'Изменить роль и область',
  changeTitle: (name) => `Роль: ${name}`,
  save: 'Сохранить',
  remove: 'Исключить из рабочего пространства',
  removeText: (name) =>
    `${name} больше не увидит ни одного варианта этого пространства. Всё сделанное сохранится.`,
  removeButton: (name) => `Исключить: ${name}`,
  renew: 'Новое приглашение',
  renewText: (name) =>
    `Пароль, сеансы, ключи и старые ссылки (${name}) сразу перестанут действовать. Будет показана новая ссылка.`,
  renewButton: 'Создать новое приглашение',
  endSessions: 'Завершить сеансы этого человека',
  sessionsEnded: (name) => `${name}: выполнен выход на всех устройствах.`,
  actionsFor: (name) => `Действия: ${name}`,
  lastAdministrator:
    'В рабочем пространстве должен остаться администратор. Сначала передайте эту роль другому человеку.',
  elsewhere:
    'Этот человек входит и в другие рабочие пространства, или программа работает без учётных записей: задайте пароль из командной строки.',
  mayTitle: 'Что может каждая роль',
  may: {
    administrator:
      'Управлять участниками; составлять, править и представлять свои варианты; убирать в архив и удалять любые.',
    planner:
      'Составлять, править, передавать и представлять свои варианты; читать и комментировать опубликованные внутри.',
    leader:
      'Читать варианты, представленные или опубликованные внутри; комментировать; утверждать или возвращать.',
    staff: 'Читать утверждённые варианты и готовить по ним документы.',
    viewer: 'Читать варианты, опубликованные внутри.',
  },
  recordTitle: 'Журнал решений',
  recordText:
    'Каждая строка связана с предыдущей хешем, поэтому никто не изменит и не уберёт строку незаметно.',
  recordEmpty: 'Решений пока не было.',
  exportRecord: 'Скачать (JSON lines)',
  exporting: (count) => `Загрузка: ${countedRussian(count, 'строка', 'строки', 'строк')}`,
  number: '№',
  when: 'Когда',
  who: 'Кто',
  what: 'Что',
  more: 'Показать ещё',
  entries: {
    submitted: (scenario) => `представлен вариант ${scenario}`,
    approved: (scenario) => `утверждён вариант ${scenario}`,
    returned: (scenario) => `возвращён вариант ${scenario}`,
    withdrawn: (scenario) => `отозвано представление или утверждение варианта ${scenario}`,
    released: (scenario) => `опубликован внутри вариант ${scenario}`,
    'made-private': (scenario) => `вариант ${scenario} снова открыт только кругу лиц`,
    'circle-changed': (scenario) => `изменён круг лиц варианта ${scenario}`,
    archived: (scenario) => `убран в архив вариант ${scenario}`,
    restored: (scenario) => `возвращён из архива вариант ${scenario}`,
    deleted: (scenario) => `удалён вариант ${scenario}`,
    'brought-in': (scenario) => `загружен вариант ${scenario}`,
    'baseline-added': (baseline) => `добавлено исходное состояние ${baseline}`,
    'member-set': (person) => `задана роль: ${person}`,
    'member-removed': (person) => `исключение: ${person}`,
    'account-reset': (person) => `сброшена учётная запись: ${person}`,
    'workspace-made': (workspace) => `создано рабочее пространство ${workspace}`,
    'norm-parameter-set': (parameter) => `задан параметр ${parameter}`,
    'norm-parameter-reset': (parameter) => `параметр ${parameter} возвращён к правилу`,
  },
  reason: 'Причина',
}
