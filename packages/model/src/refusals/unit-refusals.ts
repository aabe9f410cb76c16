import type { CompleteText } from '../localized-text.ts'

/** Why not: units and where they stand. */
export const unitRefusals = {
  'duplicate-id': {
    vi: 'Mã định danh “{id}” xuất hiện nhiều lần. Mỗi mã định danh chỉ dùng cho một đối tượng.',
    en: 'The id “{id}” occurs more than once. An id belongs to one thing only.',
    ru: 'Идентификатор «{id}» встречается несколько раз. Один идентификатор обозначает только один объект.',
  },
  'id-reused': {
    vi: 'Mã định danh “{id}” đã được dùng. Mã định danh không bao giờ được dùng lại; hãy đặt mã mới.',
    en: 'The id “{id}” has been used. An id never returns; choose a new one.',
    ru: 'Идентификатор «{id}» уже использован. Идентификаторы не используются повторно; выберите новый.',
  },
  'two-superiors': {
    vi: '“{name}” có hai cấp trên trực tiếp: “{first}” và “{second}”. Chỉ giữ một.',
    en: '“{name}” has two superiors: “{first}” and “{second}”. Keep one.',
    ru: 'У «{name}» два вышестоящих органа: «{first}» и «{second}». Оставьте один.',
  },
  'unknown-unit': {
    vi: 'Không có đơn vị “{id}” tại thời điểm này. Hãy chọn một đơn vị đang tồn tại trước văn bản này.',
    en: 'There is no unit “{id}” at this point. Choose a unit that lives before this act.',
    ru: 'На этот момент нет единицы «{id}». Выберите единицу, существующую до этого документа.',
  },
  'unknown-superior': {
    vi: 'Cấp trên “{superior}” của “{name}” không tồn tại sau thay đổi này. Hãy chuyển “{name}” về một cấp trên khác.',
    en: 'The superior “{superior}” of “{name}” does not live after this change. Place “{name}” under another unit.',
    ru: 'Вышестоящая единица «{superior}» для «{name}» после изменения не существует. Подчините «{name}» другой единице.',
  },
  'superior-of-other-system': {
    vi: '“{name}” và cấp trên “{superior}” thuộc hai hệ thống khác nhau. Quan hệ giữa hai hệ thống phải ghi bằng quan hệ, không bằng trực thuộc.',
    en: '“{name}” and its superior “{superior}” belong to different systems. Tie systems by relations, not by subordination.',
    ru: '«{name}» и вышестоящая единица «{superior}» относятся к разным системам. Системы соединяются связями, а не подчинением.',
  },
  cycle: {
    vi: '“{name}” trực thuộc chính mình qua vòng: {chain}. Hãy bỏ một mắt xích.',
    en: '“{name}” is its own superior through the circle {chain}. Remove one link.',
    ru: '«{name}» подчиняется сама себе по кругу: {chain}. Уберите одно звено.',
  },
  'undeclared-root': {
    vi: '“{name}” trở thành đơn vị không có cấp trên. Hãy nêu cấp trên của đơn vị này.',
    en: '“{name}” would be left without a superior. Name its superior.',
    ru: '«{name}» остаётся без вышестоящей единицы. Укажите её.',
  },
  'code-taken': {
    vi: 'Mã số “{code}” đang do “{other}” dùng trong cùng hệ thống. Hãy đặt mã khác cho “{name}”.',
    en: 'The code “{code}” is borne by “{other}” in the same system. Give “{name}” another one.',
    ru: 'Код «{code}» в этой системе имеет «{other}». Дайте «{name}» другой код.',
  },
} as const satisfies Record<string, CompleteText>
