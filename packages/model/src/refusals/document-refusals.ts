import type { CompleteText } from '../localized-text.ts'

/** Why not: documents and files, and what is asked of a store. */
export const documentRefusals = {
  malformed: {
    vi: 'Dữ liệu không đúng mẫu: {detail}. Hãy sửa chỗ này rồi nạp lại.',
    en: 'The data does not have the required form: {detail}. Correct this place and load again.',
    ru: 'Данные имеют неверную форму: {detail}. Исправьте это место и загрузите снова.',
  },
  'unknown-format': {
    vi: 'Không đọc được “{format}” phiên bản {version}. Hãy dùng tệp do phiên bản này của Tinh Gọn ghi ra.',
    en: 'Cannot read “{format}” version {version}. Use a file that this version of Tinh Gọn wrote.',
    ru: 'Не удаётся прочитать «{format}» версии {version}. Используйте файл, записанный этой версией Tinh Gọn.',
  },
  oversized: {
    vi: 'Tệp lớn {size} byte, quá giới hạn {limit} byte. Hãy chia nhỏ dữ liệu.',
    en: 'The file has {size} bytes, more than the limit of {limit}. Divide the data.',
    ru: 'Размер файла – {size} байт, больше предела в {limit} байт. Разделите данные.',
  },
  unreadable: {
    vi: 'Không mở được “{file}”: {detail}. Hãy kiểm tra đường dẫn và quyền đọc.',
    en: 'Cannot open “{file}”: {detail}. Check the path and the right to read it.',
    ru: 'Не удаётся открыть «{file}»: {detail}. Проверьте путь и право на чтение.',
  },
  unwritable: {
    vi: 'Không ghi được “{file}”: {detail}. Hãy chọn một tên tệp chưa có trong thư mục ghi được.',
    en: 'Cannot write “{file}”: {detail}. Choose a name that is not there yet, in a folder that can be written to.',
    ru: 'Не удаётся записать «{file}»: {detail}. Выберите имя, которого ещё нет, в папке, доступной для записи.',
  },
  'unknown-id': {
    vi: 'Không có “{id}” trong dữ liệu dựng sẵn hay trong cơ sở dữ liệu, và cũng không có tệp nào như vậy. Dựng sẵn: {known}.',
    en: 'There is no “{id}” among the built-in data or in the database, and no such file. Built in: {known}.',
    ru: 'Среди встроенных данных и в базе данных нет «{id}», нет и такого файла. Встроенные: {known}.',
  },
  'outside-scope': {
    vi: 'Thay đổi này chạm đến {count} đơn vị ngoài phạm vi được giao của bạn. Hãy chỉ thay đổi trong phạm vi, hoặc nhờ người phụ trách.',
    en: 'This would change {count} units outside what you have been given. Stay within it, or ask whoever is in charge.',
    ru: 'Изменение затрагивает единицы вне порученной вам области (всего: {count}). Оставайтесь в её пределах или обратитесь к ответственному.',
  },
  'no-database': {
    vi: 'Chưa có cơ sở dữ liệu trong “{folder}”. Hãy đặt TINHGON_DATA hoặc DATABASE_URL trỏ tới cơ sở dữ liệu của ứng dụng.',
    en: 'There is no database in “{folder}”. Set TINHGON_DATA or DATABASE_URL to the database of the app.',
    ru: 'В папке «{folder}» ещё нет базы данных. Задайте TINHGON_DATA или DATABASE_URL с базой данных приложения.',
  },
  'unknown-scenario': {
    vi: 'Cơ sở dữ liệu không có phương án “{id}”. Hãy xem các mã bằng “tinhgon list”.',
    en: 'The database has no scenario “{id}”. See the ids with “tinhgon list”.',
    ru: 'В базе данных нет варианта «{id}». Идентификаторы показывает «tinhgon list».',
  },
  unrestorable: {
    vi: 'Không khôi phục được từ “{file}”: {detail}',
    en: 'Cannot restore from “{file}”: {detail}',
    ru: 'Не удаётся восстановить из «{file}»: {detail}',
  },
  'unknown-profile': {
    vi: 'Không biết bộ quy tắc “{profile}”.',
    en: 'The profile “{profile}” is not known.',
    ru: 'Свод правил «{profile}» неизвестен.',
  },
  'unknown-baseline': {
    vi: 'Phương án lập trên hiện trạng “{expected}” nhưng được cho hiện trạng “{given}”. Hãy chọn đúng hiện trạng.',
    en: 'The scenario was drafted on baseline “{expected}” but was given “{given}”. Choose its own baseline.',
    ru: 'Вариант построен на исходном состоянии «{expected}», а дано «{given}». Выберите его собственное исходное состояние.',
  },
} as const satisfies Record<string, CompleteText>
