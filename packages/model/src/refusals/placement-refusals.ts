import type { CompleteText } from '../localized-text.ts'

/** Why not: what goes where when units end, and their figures. */
export const placementRefusals = {
  'duplicate-figure': {
    vi: '“{name}” có hai số liệu cho chỉ tiêu “{measure}”. Chỉ giữ một.',
    en: '“{name}” has two figures for “{measure}”. Keep one.',
    ru: 'У «{name}» два значения показателя «{measure}». Оставьте одно.',
  },
  'figure-too-large': {
    vi: 'Tổng của “{measure}” vượt quá giới hạn tính chính xác ({limit}). Hãy dùng đơn vị lớn hơn.',
    en: 'The sum of “{measure}” passes the limit of exact figures ({limit}). Use a larger unit.',
    ru: 'Сумма показателя «{measure}» превышает предел точных чисел ({limit}). Возьмите более крупную единицу измерения.',
  },
  'source-twice': {
    vi: '“{name}” được nêu hai lần làm nguồn trong cùng một thay đổi.',
    en: '“{name}” is named twice as a source of one change.',
    ru: '«{name}» указана источником одного изменения дважды.',
  },
  'source-conflict': {
    vi: '“{name}” vừa được lấy toàn bộ vừa được chia hoặc giải thể trong cùng một văn bản. Hãy giữ một cách.',
    en: 'One act takes “{name}” whole and also divides or dissolves it. Keep one of them.',
    ru: 'Один документ берёт «{name}» целиком и в то же время делит или упраздняет её. Оставьте одно из двух.',
  },
  'two-remainders': {
    vi: 'Phần còn lại của “{name}” được giao cho hai nơi.',
    en: 'The remainder of “{name}” is given to two units.',
    ru: 'Остальная часть «{name}» передана двум единицам.',
  },
  'source-of-other-system': {
    vi: '“{name}” thuộc hệ thống khác với kết quả “{result}”.',
    en: '“{name}” belongs to another system than the result “{result}”.',
    ru: '«{name}» относится к другой системе, чем результат «{result}».',
  },
  'merge-with-itself': {
    vi: '“{name}” không thể sáp nhập với chính mình. Hãy chọn thêm đơn vị.',
    en: '“{name}” cannot be merged with itself. Choose another unit as well.',
    ru: '«{name}» нельзя объединить саму с собой. Выберите ещё одну единицу.',
  },
  'survivor-not-source': {
    vi: 'Đơn vị giữ lại “{name}” phải là một nguồn lấy toàn bộ.',
    en: 'The survivor “{name}” must be one of the sources, taken whole.',
    ru: 'Сохраняемая единица «{name}» должна быть одним из источников и браться целиком.',
  },
  'shares-exceed-whole': {
    vi: 'Các phần của “{name}” cho “{measure}” vượt quá toàn bộ ({stated} / {whole}).',
    en: 'The parts of “{name}” for “{measure}” exceed the whole ({stated} of {whole}).',
    ru: 'Части «{name}» по показателю «{measure}» превышают целое ({stated} из {whole}).',
  },
  unplaced: {
    vi: '“{name}” kết thúc nhưng chưa nêu nơi nhận: {what}. Hãy nêu nơi nhận hoặc ghi nhận kết thúc.',
    en: '“{name}” ends with nobody taking: {what}. Say who takes it, or record its end.',
    ru: '«{name}» прекращает существование, но не указано, кому переходит: {what}. Укажите получателя или запишите прекращение.',
  },
  'child-of-other-unit': {
    vi: '“{child}” không trực thuộc “{name}” nên không thể đi theo phần này.',
    en: '“{child}” is not a subordinate of “{name}” and cannot go with this part.',
    ru: '«{child}» не подчинена «{name}» и не может перейти с этой частью.',
  },
  'taken-twice': {
    vi: '“{what}” của “{name}” được giao cho hai nơi.',
    en: '“{what}” of “{name}” is given to two units.',
    ru: '«{what}» из «{name}» передано двум единицам.',
  },
  'ends-in-same-act': {
    vi: '“{name}” kết thúc trong chính văn bản này nên không thể nhận thay đổi. Hãy nêu đơn vị kế tục.',
    en: '“{name}” ends in this very act and cannot be changed by it. Name its successor.',
    ru: '«{name}» прекращает существование в этом же документе и не может быть изменена. Укажите преемника.',
  },
  'changed-twice': {
    vi: '“{what}” của “{name}” bị thay đổi hai lần trong cùng một văn bản.',
    en: '“{what}” of “{name}” is changed twice by one act.',
    ru: '«{what}» у «{name}» изменено в одном документе дважды.',
  },
  'figure-without-holder': {
    vi: '“{name}” đang giữ số liệu “{measure}” nhưng sau thay đổi này không còn là đơn vị giữ số liệu. Hãy chuyển số liệu cho đơn vị trực thuộc.',
    en: '“{name}” holds a figure for “{measure}” but after this change does not hold such figures. Pass it to its subordinates.',
    ru: '«{name}» имеет показатель «{measure}», но после изменения таких показателей не имеет. Передайте его подчинённым единицам.',
  },
  'exhausts-undivided': {
    vi: 'Văn bản ghi “{name}” đã được chia hết nhưng không có phần nào của đơn vị này được nêu.',
    en: 'The act says that all of “{name}” is placed, but names no part of it.',
    ru: 'В документе сказано, что «{name}» распределена полностью, но ни одна её часть не названа.',
  },
} as const satisfies Record<string, CompleteText>
