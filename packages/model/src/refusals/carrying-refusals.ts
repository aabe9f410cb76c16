import type { CompleteText } from '../localized-text.ts'

/** Why not: a scenario that is brought in from a file. */
export const carryingRefusals = {
  'carried-baseline-changed': {
    vi: 'Hiện trạng trong tệp đã bị thay đổi sau khi ghi ra. Không có gì được nạp; hãy xin lại tệp từ nơi đã ghi.',
    en: 'The baseline in the file was changed after it was written. Nothing was brought in; ask for the file again where it was written.',
    ru: 'Исходное состояние в файле изменено после записи. Ничего не загружено; запросите файл заново там, где он был записан.',
  },
  'carried-edit-changed': {
    vi: 'Thay đổi số {version} trong tệp không còn như khi ghi ra. Không có gì được nạp; hãy xin lại tệp từ nơi đã ghi.',
    en: 'Edit {version} in the file is not as it was written. Nothing was brought in; ask for the file again where it was written.',
    ru: 'Правка {version} в файле не такая, какой была записана. Ничего не загружено; запросите файл заново там, где он был записан.',
  },
  'carried-decision-changed': {
    vi: 'Quyết định số {number} trong tệp không còn như khi ghi ra. Không có gì được nạp; hãy xin lại tệp từ nơi đã ghi.',
    en: 'Decision {number} in the file is not as it was written. Nothing was brought in; ask for the file again where it was written.',
    ru: 'Решение {number} в файле не такое, каким было записано. Ничего не загружено; запросите файл заново там, где он был записан.',
  },
  'carried-diverged': {
    vi: 'Từ thay đổi số {version}, phương án “{id}” ở đây và trong tệp đã đi hai hướng. Không có gì được nạp; hãy nạp dưới mã khác để giữ cả hai, rồi hợp nhất.',
    en: 'From edit {version} on, the scenario “{id}” here and the one in the file went different ways. Nothing was brought in; bring it in under another id to keep both, and merge them.',
    ru: 'Начиная с правки {version} вариант «{id}» здесь и вариант в файле разошлись. Ничего не загружено; загрузите под другим идентификатором, чтобы сохранить оба, и объедините их.',
  },
  'carried-other-baseline': {
    vi: 'Phương án “{id}” ở đây lập trên hiện trạng khác với tệp. Không có gì được nạp; hãy nạp dưới mã khác.',
    en: 'The scenario “{id}” here is on another baseline than the file. Nothing was brought in; bring it in under another id.',
    ru: 'Вариант «{id}» здесь построен на другом исходном состоянии, чем в файле. Ничего не загружено; загрузите под другим идентификатором.',
  },
  'carried-id-locked': {
    vi: '“{id}” là phương án mẫu, không nhận thay đổi. Không có gì được nạp; hãy nạp dưới mã khác.',
    en: '“{id}” is an example and takes no edits. Nothing was brought in; bring it in under another id.',
    ru: '«{id}» – пример, он не принимает правок. Ничего не загружено; загрузите под другим идентификатором.',
  },
  'carried-id-archived': {
    vi: 'Phương án “{id}” ở đây đã lưu trữ. Không có gì được nạp; hãy khôi phục nó trước, hoặc nạp dưới mã khác.',
    en: 'The scenario “{id}” here is archived. Nothing was brought in; restore it first, or bring it in under another id.',
    ru: 'Вариант «{id}» здесь находится в архиве. Ничего не загружено; сначала верните его или загрузите под другим идентификатором.',
  },
  'carried-id-approved': {
    vi: 'Phương án “{id}” ở đây đã được duyệt, không nhận thay đổi. Không có gì được nạp; hãy nạp dưới mã khác, hoặc nhờ người duyệt rút việc duyệt trước.',
    en: 'The scenario “{id}” here is approved and takes no edits. Nothing was brought in; bring it in under another id, or have the approval withdrawn first.',
    ru: 'Вариант «{id}» здесь утверждён и не принимает правок. Ничего не загружено; загрузите под другим идентификатором или сначала отзовите утверждение.',
  },
  'carried-id-elsewhere': {
    vi: 'Mã “{id}” đã thuộc một phương án của đơn vị khác. Không có gì được nạp; hãy nạp dưới mã khác.',
    en: 'The id “{id}” belongs to a scenario of another workspace. Nothing was brought in; bring it in under another id.',
    ru: 'Идентификатор «{id}» принадлежит варианту другого рабочего пространства. Ничего не загружено; загрузите под другим идентификатором.',
  },
} as const satisfies Record<string, CompleteText>
