import { russianForm } from '../counted.ts'
import type { briefTexts as vietnamese } from '../vi/brief.ts'
import { acts } from './nouns.ts'

/** One page for the leader. */
export const briefTexts: typeof vietnamese = {
  open: 'Одна страница для руководителя',
  title: 'Кратко о варианте',
  print: 'Печать или сохранение в файл .pdf',
  back: 'Открыть вариант',
  unnamed:
    'В этом адресе вариант не указан. Откройте вариант, затем выберите «Для совещания», «Одна страница для руководителя».',
  computing: 'Вариант рассчитывается…',
  ground: (title, date, until) =>
    `Исходное состояние: ${title}, показатели на ${date}. После преобразования: на конец ${until}.`,
  hash: (hash, version) => `Хеш содержания ${hash} · версия ${version}`,
  hashWhole: 'Хеш содержания полностью',
  refused: (count) =>
    `● ${acts(count)} применить нельзя, на этой странице ${russianForm(count, 'он не учтён', 'они не учтены', 'они не учтены')}.`,
  keys: {
    units: 'Единицы, все системы',
    posts: 'Должности',
    heads: 'Руководители',
    deputies: 'Заместители',
    communes: 'Общины, кварталы, особые зоны',
  },
  conserved: 'Не должно быть потеряно',
  systems: 'Где изменения: единицы до и после',
  system: 'Система, вид единиц',
  before: 'До',
  after: 'После',
  change: 'Разница',
  mergers: (all) => `Крупнейшие объединения (всего образовано административных единиц: ${all})`,
  merger: (count) => `из ${count} ед.: `,
  andMore: (count) => ` и ещё ${count} ед.`,
  noMergers: 'Ни одна административная единица не образуется из других.',
  surplus: 'Руководители и заместители сверх норматива',
  noPosts: 'В исходном состоянии нет данных о должностях, поэтому излишек не рассчитан.',
  noSurplus: 'Должностей сверх норматива нет.',
  now: 'Имеется',
  endOf: (year) => `Конец ${year}`,
  norm: 'Норматив',
  until: (count, date) => `сохраняются не позднее ${date} – ${count}`,
  unlawful: (count) => `срока сохранения нет, назначить сразу – ${count}`,
  findings: (fails, open) => `Нормативы: не соблюдено ${fails}, недостаточно данных ${open}`,
  finding: (fail, open) =>
    [fail === '0' ? '' : `● не соблюдено ${fail}`, open === '0' ? '' : `◌ недостаточно данных ${open}`]
      .filter(Boolean)
      .join(', '),
  moreNorms: (count) => `… и ещё правил: ${count}`,
  accepted: (count) => `✓ принято с указанием причины: ${count}`,
  noFindings: 'Несоблюдённых нормативов нет.',
  seats: 'Депутаты народных советов по закону',
  elected: (count) => `избрано ${count}`,
  acts: 'Документы, начало действия, правовое основание',
  moreActs: (count) => `… и ещё документов: ${count}`,
  roadActs: (count, date) => `График приведения к нормативу: документов – ${count}, до ${date}`,
  noBasis: 'основание не указано',
  noActs: 'В варианте пока нет документов.',
  rules: (date) => `По правилам, действующим на ${date}.`,
}
