import type { seatTexts as vietnamese } from '../vi/seats.ts'

/** Seats of the People's Councils by population and kind. */
export const seatTexts: typeof vietnamese = {
  intro:
    'Число депутатов народных советов по населению и виду единицы, до и после плана, по одному и тому же закону.',
  none: 'Правила этого дня о числе депутатов не говорят. Выберите день не раньше 16.06.2025.',
  area: 'Территория',
  tier: 'Уровень',
  councils: 'Советы',
  before: 'До',
  after: 'После',
  elected: 'Избрано',
  difference: 'Разница',
  electedOn: (date, source) => `избраны ${date}; ${source}`,
  without: (count) => `не считая ${count}`,
  withoutWhy: 'Единицы, для которых этот закон не указывает числа депутатов, например посёлки',
  unit: 'Единица',
  kind: 'Вид',
  population: 'Население',
  seats: 'Депутаты',
  rule: 'Как считается',
  bracket: (base, upTo, cap) =>
    `депутатов ${base} при населении до ${upTo}, больше – с ростом населения, не более ${cap}`,
  unknown: (min, max) => `от ${min} до ${max}`,
  notKnown: 'неизвестно',
}
