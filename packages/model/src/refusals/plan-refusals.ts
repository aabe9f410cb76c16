import type { CompleteText } from '../localized-text.ts'

/** Why not: acts, edits and drafts. */
export const planRefusals = {
  'before-baseline': {
    vi: 'Ngày {date} sớm hơn ngày của hiện trạng ({baseline}). Hãy chọn ngày sau đó.',
    en: 'The date {date} is earlier than that of the baseline ({baseline}). Choose a later one.',
    ru: 'Дата {date} раньше даты исходного состояния ({baseline}). Выберите более позднюю.',
  },
  'later-act-fails': {
    vi: 'Sau thay đổi này, văn bản “{act}” ngày {date} không còn áp dụng được (số lý do: {count}). Hãy đặt thay đổi sau văn bản đó, hoặc sửa văn bản đó trước.',
    en: 'After this change the act “{act}” of {date} can no longer be applied (reasons: {count}). Put the change after that act, or change that act first.',
    ru: 'После этого изменения документ «{act}» от {date} применить нельзя (причин: {count}). Поставьте изменение после него или сначала измените его.',
  },
  'unknown-act': {
    vi: 'Không có văn bản “{id}” trong phương án.',
    en: 'There is no act “{id}” in the plan.',
    ru: 'В плане нет документа «{id}».',
  },
  'nothing-to-draft': {
    vi: 'Không có văn bản nào ở đây sắp xếp xã, phường, thị trấn. Hãy chọn một văn bản nhập, chia hoặc đổi tên các đơn vị ấy.',
    en: 'No act here arranges communes, wards and townships. Choose one that merges, divides or renames them.',
    ru: 'Здесь нет документа, который преобразует общины, кварталы и посёлки. Выберите такой, который объединяет, делит или переименовывает их.',
  },
  'several-drafts': {
    vi: 'Các văn bản này cần nhiều nghị quyết: khác ngày hoặc khác tỉnh, thành phố ({found}). Hãy chọn văn bản của một ngày và một tỉnh: {acts}.',
    en: 'These acts need several resolutions: their days or their provinces differ ({found}). Choose acts of one day and one province: {acts}.',
    ru: 'Для этих документов нужно несколько постановлений: у них разные даты или провинции ({found}). Выберите документы одной даты и одной провинции: {acts}.',
  },
  'act-exists': {
    vi: 'Phương án đã có văn bản “{id}”.',
    en: 'The plan already has an act “{id}”.',
    ru: 'В плане уже есть документ «{id}».',
  },
  'not-accepted': {
    vi: 'Lưu ý “{id}” chưa được chấp nhận nên không có gì để rút lại.',
    en: 'The finding “{id}” was not accepted, so there is nothing to withdraw.',
    ru: 'Замечание «{id}» не было принято, отменять нечего.',
  },
  'unknown-norm-parameter': {
    vi: 'Bộ quy tắc không có tham số “{parameter}” của tiêu chuẩn “{norm}”. Hãy chọn một tham số của tiêu chuẩn ấy.',
    en: 'The profile has no parameter “{parameter}” of the norm “{norm}”. Choose one that the norm has.',
    ru: 'В своде правил нет параметра «{parameter}» норматива «{norm}». Выберите параметр этого норматива.',
  },
  'nothing-to-undo': {
    vi: 'Không còn gì để hoàn tác.',
    en: 'There is nothing left to undo.',
    ru: 'Отменять больше нечего.',
  },
  'nothing-to-redo': {
    vi: 'Không còn gì để làm lại.',
    en: 'There is nothing to redo.',
    ru: 'Повторять нечего.',
  },
  'nothing-to-change': {
    vi: 'Không có đơn vị nào phù hợp với lệnh này: {detail}.',
    en: 'No unit fits this command: {detail}.',
    ru: 'Для этой команды нет подходящих единиц: {detail}.',
  },
} as const satisfies Record<string, CompleteText>
