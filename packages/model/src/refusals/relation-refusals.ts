import type { CompleteText } from '../localized-text.ts'

/** Why not: relations and borders. */
export const relationRefusals = {
  'relation-with-itself': {
    vi: '“{name}” không thể có quan hệ với chính mình.',
    en: '“{name}” cannot have a relation with itself.',
    ru: '«{name}» не может иметь связь сама с собой.',
  },
  'relation-exists': {
    vi: 'Quan hệ “{kind}” giữa “{from}” và “{to}” đã có.',
    en: 'The relation “{kind}” between “{from}” and “{to}” exists already.',
    ru: 'Связь «{kind}» между «{from}» и «{to}» уже есть.',
  },
  'border-with-itself': {
    vi: '“{name}” không thể giáp ranh với chính mình.',
    en: '“{name}” cannot border on itself.',
    ru: '«{name}» не может граничить сама с собой.',
  },
  'border-twice': {
    vi: 'Ranh giới giữa “{first}” và “{second}” được nêu hai lần. Chỉ giữ một.',
    en: 'The border between “{first}” and “{second}” is stated twice. Keep one.',
    ru: 'Граница между «{first}» и «{second}» указана дважды. Оставьте одну.',
  },
  'border-between-systems': {
    vi: '“{first}” và “{second}” thuộc hai hệ thống khác nhau nên không thể giáp ranh.',
    en: '“{first}” and “{second}” belong to different systems and cannot share a border.',
    ru: '«{first}» и «{second}» относятся к разным системам и не могут граничить.',
  },
  'unknown-relation': {
    vi: 'Không có quan hệ “{kind}” giữa “{from}” và “{to}”.',
    en: 'There is no relation “{kind}” between “{from}” and “{to}”.',
    ru: 'Нет связи «{kind}» между «{from}» и «{to}».',
  },
} as const satisfies Record<string, CompleteText>
