import type { CompleteText } from '../localized-text.ts'

/** Why not: posts and who holds them. */
export const postRefusals = {
  'unknown-post': {
    vi: 'Không có vị trí “{id}”.',
    en: 'There is no post “{id}”.',
    ru: 'Нет должности «{id}».',
  },
  'post-of-other-unit': {
    vi: 'Vị trí “{id}” không thuộc “{name}”.',
    en: 'The post “{id}” does not belong to “{name}”.',
    ru: 'Должность «{id}» не относится к «{name}».',
  },
  'post-changed-twice': {
    vi: 'Vị trí “{id}” bị thay đổi hai lần trong cùng một văn bản. Chỉ giữ một thay đổi.',
    en: 'The post “{id}” is changed twice by one act. Keep one of the changes.',
    ru: 'Должность «{id}» изменена в одном документе дважды. Оставьте одно изменение.',
  },
  'post-held': {
    vi: 'Vị trí “{id}” đang có người giữ. Hãy cho thôi giữ hoặc chuyển vị trí trước khi bãi bỏ.',
    en: 'The post “{id}” is held. Release the holder or move the post before abolishing it.',
    ru: 'Должность «{id}» занята. Прежде чем упразднить её, освободите должностное лицо или переведите должность.',
  },
  'not-the-holder': {
    vi: '{name} không giữ vị trí “{id}”.',
    en: '{name} does not hold the post “{id}”.',
    ru: '{name} не занимает должность «{id}».',
  },
  'post-vacant': {
    vi: 'Vị trí “{id}” đang trống.',
    en: 'The post “{id}” is vacant.',
    ru: 'Должность «{id}» вакантна.',
  },
  'unknown-person': {
    vi: 'Không có người “{id}” giữ vị trí.',
    en: 'There is no holder “{id}”.',
    ru: 'Нет должностного лица «{id}».',
  },
  'person-differs': {
    vi: 'Mã “{id}” đã chỉ một người khác. Hãy dùng mã mới.',
    en: 'The id “{id}” already means another person. Use a new one.',
    ru: 'Идентификатор «{id}» уже обозначает другого человека. Возьмите новый.',
  },
} as const satisfies Record<string, CompleteText>
