import type { CompleteText } from '../localized-text.ts'

/** Why not: tables of codes and figures. */
export const tableRefusals = {
  'duplicate-code': {
    vi: 'Mã số “{code}” có nhiều lần trong danh sách. Mỗi đơn vị chỉ ghi một dòng.',
    en: 'The code “{code}” occurs more than once in the list. Give every unit one row.',
    ru: 'Код «{code}» встречается в списке несколько раз. Для каждой единицы нужна одна строка.',
  },
  'unknown-code-before': {
    vi: 'Trước sắp xếp không có đơn vị nào mang mã số “{code}”. Hãy sửa mã số hoặc bỏ dòng này.',
    en: 'No unit before bears the code “{code}”. Correct the code or remove the row.',
    ru: 'До преобразования нет единицы с кодом «{code}». Исправьте код или удалите строку.',
  },
  'unknown-code-after': {
    vi: 'Danh sách sau sắp xếp không có mã số “{code}”. Hãy sửa mã số hoặc thêm đơn vị này vào danh sách.',
    en: 'The list of units after has no code “{code}”. Correct the code or add the unit to the list.',
    ru: 'В списке единиц после преобразования нет кода «{code}». Исправьте код или добавьте единицу в список.',
  },
  'row-twice': {
    vi: 'Dòng “{name}” → “{result}” có hai lần. Hãy bỏ một dòng.',
    en: 'The row “{name}” → “{result}” occurs twice. Remove one.',
    ru: 'Строка «{name}» → «{result}» встречается дважды. Удалите одну.',
  },
  'whole-to-several': {
    vi: '“{name}” ghi chuyển toàn bộ nhưng có nhiều nơi nhận: {results}. Hãy ghi là một phần, hoặc chỉ giữ một nơi nhận.',
    en: '“{name}” is said to go whole, but to several units: {results}. Call the rows parts, or keep one.',
    ru: 'Указано, что «{name}» переходит целиком, но получателей несколько: {results}. Назовите строки частями или оставьте одну.',
  },
  'part-alone': {
    vi: '“{name}” chỉ ghi một phần về “{result}”, phần còn lại không có nơi nhận. Hãy ghi nơi nhận phần còn lại, hoặc ghi là toàn bộ.',
    en: 'Only part of “{name}” goes to “{result}”, and nobody takes the rest. Say who does, or call it whole.',
    ru: 'К «{result}» переходит только часть «{name}», а остальное никому не передано. Укажите получателя или назовите переход полным.',
  },
  'source-without-result': {
    vi: 'Bảng chuyển đổi không nói “{name}” ({code}) đi đâu. Hãy thêm dòng cho đơn vị này.',
    en: 'The correspondence table does not say where “{name}” ({code}) goes. Add a row for it.',
    ru: 'В таблице соответствия не сказано, куда переходит «{name}» ({code}). Добавьте строку.',
  },
  'result-without-source': {
    vi: 'Bảng chuyển đổi không nói “{name}” ({code}) được lập từ đơn vị nào. Hãy thêm dòng cho đơn vị này.',
    en: 'The correspondence table does not say what “{name}” ({code}) is made of. Add a row for it.',
    ru: 'В таблице соответствия не сказано, из чего образована «{name}» ({code}). Добавьте строку.',
  },
  'successor-ambiguous': {
    vi: 'Các đơn vị thuộc “{name}” đi về nhiều nơi: {results}. Hãy nêu nơi nhận “{name}” trong bảng chuyển đổi cấp trên.',
    en: 'The units of “{name}” go to several: {results}. Say in the table of upper units where “{name}” goes.',
    ru: 'Единицы из «{name}» переходят к нескольким: {results}. Укажите в таблице вышестоящих единиц, куда переходит «{name}».',
  },
  'empty-table': {
    vi: 'Bảng không có dòng dữ liệu nào. Hãy chọn đúng tệp.',
    en: 'The table has no rows. Choose the right file.',
    ru: 'В таблице нет строк с данными. Выберите нужный файл.',
  },
  'missing-column': {
    vi: 'Bảng thiếu cột “{column}”. Dòng đầu phải ghi tên cột; các cột cần có: {columns}.',
    en: 'The table lacks the column “{column}”. Its first row must name the columns; needed are: {columns}.',
    ru: 'В таблице нет столбца «{column}». Первая строка должна называть столбцы; нужны: {columns}.',
  },
  'column-twice': {
    vi: 'Bảng có hai cột cùng tên “{column}”. Hãy bỏ một cột.',
    en: 'The table has two columns named “{column}”. Remove one.',
    ru: 'В таблице два столбца с именем «{column}». Удалите один.',
  },
  'ragged-row': {
    vi: 'Dòng này có {given} ô, dòng đầu có {expected}. Ô có dấu phẩy phải đặt trong dấu nháy kép.',
    en: 'The row has {given} fields, the first row {expected}. A field with a comma goes in double quotes.',
    ru: 'В этой строке полей: {given}, в первой строке: {expected}. Поле с запятой заключается в двойные кавычки.',
  },
  'misplaced-quote': {
    vi: 'Dấu nháy kép mở ở dòng này không được đóng đúng chỗ. Dấu nháy trong ô phải viết hai lần.',
    en: 'A double quote opened in this row is not closed where it should be. Write a quote within a field twice.',
    ru: 'Двойная кавычка, открытая в этой строке, закрыта не на месте. Кавычка внутри поля пишется дважды.',
  },
  'not-a-figure': {
    vi: '“{value}” không phải số không âm viết bằng chữ số, dấu thập phân là dấu chấm, tối đa {decimals} chữ số thập phân. Chưa rõ thì để trống.',
    en: '“{value}” is not a number in digits, zero or more, with a decimal point and at most {decimals} decimals. Leave it empty where it is not known.',
    ru: '«{value}» – не число цифрами, не меньше нуля, с десятичной точкой и не более чем {decimals} десятичными знаками. Если значение неизвестно, оставьте поле пустым.',
  },
  'not-true-or-false': {
    vi: '“{value}” không phải true hay false.',
    en: '“{value}” is neither true nor false.',
    ru: '«{value}» – ни true, ни false.',
  },
} as const satisfies Record<string, CompleteText>
