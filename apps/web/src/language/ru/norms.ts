import type { normTexts as vietnamese } from '../vi/norms.ts'
import { posts } from './nouns.ts'

/** What the law demands: norms, posts beside them, placement, council seats. */
export const normTexts: typeof vietnamese = {
  sheets: {
    journey: 'Куда и откуда',
    acts: 'Документы',
    norms: 'Нормативы',
    posts: 'Должности',
    placement: 'Расстановка',
    seats: 'Депутаты',
  },
  closeSheet: 'К схеме',
  rulesOn: 'По правилам на',
  rulesOnStep: (date) => `${date} · день этого шага`,
  rulesFrom: (date, document) => `${date} · ${document}`,
  verdicts: {
    fail: 'не соблюдено',
    'not-enough-data': 'недостаточно данных',
    provided: 'временно допускается',
    pass: 'соблюдено',
    accepted: 'принято',
  },
  count: (count, verdict) => `${count} ${verdict}`,
  showing: 'Показать',
  selectedOnly: 'Только выбранные единицы',
  nothing: 'С этим отбором показывать нечего.',
  allPass: 'Все рассматриваемые нормативы соблюдены.',
  law: 'правило',
  ours: 'значение программы по умолчанию, не норма права',
  holds: (from, until) =>
    from === null
      ? until === null
        ? 'срок действия неизвестен'
        : `до ${until}`
      : until === null
        ? `с ${from}`
        : `${from} – ${until}`,
  readIn: (source) => `Источник: ${source}`,
  conflicts: (titles) => `Противоречит: ${titles}. Действуют оба; какое применять, решают люди.`,
  figureFrom: (source, date, grade) => `${source}, ${date} (${grade})`,
  mend: 'Как исправить',
  noMend: 'Ничто из испробованного не помогает. Посмотрите соседние единицы или показатели.',
  mendMergeWith: (name) => `Объединить с: ${name}`,
  mendEndSeats: (count) => `Упразднить сверх норматива: ${posts(count)}`,
  mendTakeSeats: (count, name) => `Перевести сюда ${posts(count)} из: ${name}`,
  mendEffect: (mends, breaks) =>
    breaks === 0 ? `исправляет ${mends}, не нарушает ничего` : `исправляет ${mends}, нарушает ${breaks}`,
  actTitle: 'Название документа в плане',
  apply: 'Добавить в план',
  accept: 'Принять…',
  acceptTitle: 'Принять несоблюдение',
  acceptText:
    'Причина записывается в журнал варианта. Когда изменятся показатели или правила, замечание появится снова.',
  acceptReason: 'Причина',
  acceptButton: 'Принять с этой причиной',
  accepted: (reason) => `Принято: ${reason}`,
  acceptedEarlier: (reason) => `Было принято, с тех пор показатели изменились: ${reason}`,
  withdraw: 'Больше не принимать',
  impactNorms: (mends, breaks) =>
    mends === 0 && breaks === 0
      ? 'В нормативах ничего не меняется'
      : `Нормативы: исправляет ${mends}, нарушает ${breaks}`,
  impactOpen: (count) => `недостаточно данных: ${count}`,
  marked: (fails, open) =>
    `Нормативы: не соблюдено ${fails}${open > 0 ? `, недостаточно данных ${open}` : ''}`,
  failsOf: (count) => `не соблюдено: ${count}`,
  openOf: (count) => `недостаточно данных: ${count}`,
  ledgerLine: (fails, open) => `не соблюдено ${fails}, нет данных ${open}`,
  download: 'Таблицы',
  tablesOn: (date) => `На конец ${date}, файлы CSV`,
  tables: {
    findings: 'Что говорят нормативы',
    posts: 'Должности и нормативы',
    'surplus-seats': 'Должности сверх норматива',
    road: 'График по годам',
    'council-seats': 'Депутаты народных советов',
  },
}
