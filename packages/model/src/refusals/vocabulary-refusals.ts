import type { CompleteText } from '../localized-text.ts'

/** Why not: words that the profile does not have, or not there. */
export const vocabularyRefusals = {
  'unknown-kind': {
    vi: 'Bộ quy tắc không có loại “{kind}” trong hệ thống “{system}”.',
    en: 'The profile has no kind “{kind}” in the system “{system}”.',
    ru: 'В своде правил нет вида «{kind}» в системе «{system}».',
  },
  'unknown-tier': {
    vi: 'Bộ quy tắc không có cấp “{tier}”.',
    en: 'The profile has no tier “{tier}”.',
    ru: 'В своде правил нет уровня «{tier}».',
  },
  'tier-of-other-kind': {
    vi: 'Loại “{kind}” không có ở cấp “{tier}”.',
    en: 'Units of kind “{kind}” do not occur at tier “{tier}”.',
    ru: 'Единиц вида «{kind}» нет на уровне «{tier}».',
  },
  'unknown-system': {
    vi: 'Bộ quy tắc không có hệ thống “{system}”.',
    en: 'The profile has no system “{system}”.',
    ru: 'В своде правил нет системы «{system}».',
  },
  'unknown-designation': {
    vi: 'Bộ quy tắc không có loại địa bàn “{designation}”.',
    en: 'The profile has no designation “{designation}”.',
    ru: 'В своде правил нет статуса местности «{designation}».',
  },
  'unknown-role': {
    vi: 'Bộ quy tắc không có chức danh “{role}”.',
    en: 'The profile has no role “{role}”.',
    ru: 'В своде правил нет должности «{role}».',
  },
  'unknown-relation-kind': {
    vi: 'Bộ quy tắc không có quan hệ “{kind}”.',
    en: 'The profile has no relation kind “{kind}”.',
    ru: 'В своде правил нет вида связи «{kind}».',
  },
  'unknown-measure': {
    vi: 'Bộ quy tắc không có chỉ tiêu “{measure}”.',
    en: 'The profile has no measure “{measure}”.',
    ru: 'В своде правил нет показателя «{measure}».',
  },
  'measure-of-other-system': {
    vi: 'Chỉ tiêu “{measure}” không dùng cho “{name}” vì khác hệ thống.',
    en: 'The measure “{measure}” does not apply to “{name}”, which belongs to another system.',
    ru: 'Показатель «{measure}» не применяется к «{name}»: это другая система.',
  },
  'measure-not-held': {
    vi: '“{name}” không trực tiếp giữ số liệu “{measure}”: số liệu nằm ở các đơn vị trực thuộc. Hãy giao các đơn vị trực thuộc.',
    en: '“{name}” holds no figure for “{measure}” itself: its subordinates do. Hand those over instead.',
    ru: '«{name}» не имеет собственного показателя «{measure}»: он есть у подчинённых единиц. Передайте их.',
  },
} as const satisfies Record<string, CompleteText>
