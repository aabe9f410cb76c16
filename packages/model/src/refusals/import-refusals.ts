import type { CompleteText } from '../localized-text.ts'

/** Refusals and warnings of tables that offices keep: spreadsheets and comma-separated values. */
export const importRefusals = {
  'encrypted-file': {
    vi: 'Tệp được đặt mật khẩu. Hãy mở tệp trong chương trình bảng tính, bỏ mật khẩu, lưu lại rồi nạp.',
    en: 'The file is locked with a password. Open it in a spreadsheet program, remove the password, save, and load again.',
    ru: 'Файл защищён паролем. Откройте его в программе электронных таблиц, снимите пароль, сохраните и загрузите снова.',
  },
  'old-spreadsheet': {
    vi: 'Tệp là bảng tính kiểu cũ (.xls, .xlsb hay .ods). Hãy lưu lại thành .xlsx rồi nạp.',
    en: 'The file is a spreadsheet of another form (.xls, .xlsb or .ods). Save it as .xlsx and load again.',
    ru: 'Файл – электронная таблица другого вида (.xls, .xlsb или .ods). Сохраните её как .xlsx и загрузите снова.',
  },
  'broken-archive': {
    vi: 'Tệp .xlsx bị cắt cụt hoặc hỏng ({detail}). Hãy lấy lại tệp từ nơi đã ghi.',
    en: 'The .xlsx file is cut short or damaged ({detail}). Fetch it again where it was written.',
    ru: 'Файл .xlsx обрезан или повреждён ({detail}). Получите его заново там, где он был записан.',
  },
  'inflates-too-far': {
    vi: 'Phần “{part}” của tệp nén bung ra quá {limit} byte. Vì an toàn, tệp không được đọc. Hãy chia nhỏ dữ liệu.',
    en: 'The part “{part}” of the archive unfolds to more than {limit} bytes. For safety it is not read. Divide the data.',
    ru: 'Часть «{part}» архива разворачивается более чем в {limit} байт. Из соображений безопасности файл не читается. Разделите данные.',
  },
  'unknown-file': {
    vi: 'Không nhận ra định dạng của “{file}”. Nạp được: {known}.',
    en: 'The format of “{file}” is not known. These can be loaded: {known}.',
    ru: 'Формат «{file}» не распознан. Загружаются: {known}.',
  },
  'no-header': {
    vi: 'Không tìm thấy dòng tên cột trong {rows} dòng đầu. Hãy ghi tên cột ở một dòng ngay trên dữ liệu, hoặc chỉ ra dòng đó.',
    en: 'No row of column names was found in the first {rows} rows. Put the names in a row right above the data, or say which row it is.',
    ru: 'В первых {rows} строках не найдена строка с названиями столбцов. Поместите названия прямо над данными или укажите эту строку.',
  },
  'nothing-mapped': {
    vi: 'Chưa có bảng nào được nhận là danh sách đơn vị. Hãy chỉ ra cột tên đơn vị.',
    en: 'No table is known to be a list of units. Say which column holds the names of the units.',
    ru: 'Ни одна таблица не распознана как список единиц. Укажите столбец с названиями единиц.',
  },
  'mapping-column-gone': {
    vi: 'Cách ghép cột nói cột {column} là “{header}”, nhưng trong tệp là “{found}”. Hãy sửa cách ghép hoặc chọn đúng tệp.',
    en: 'The mapping calls column {column} “{header}”, but in the file it is “{found}”. Correct the mapping or choose the right file.',
    ru: 'По сопоставлению столбец {column} – «{header}», но в файле это «{found}». Исправьте сопоставление или выберите нужный файл.',
  },
  'mapping-table-gone': {
    vi: 'Cách ghép cột nói tới bảng “{table}”, nhưng tệp chỉ có: {tables}.',
    en: 'The mapping speaks of the table “{table}”, but the file has only: {tables}.',
    ru: 'В сопоставлении названа таблица «{table}», но в файле есть только: {tables}.',
  },
  'meaning-twice': {
    vi: 'Cột {first} và cột {second} cùng được ghép là một nội dung. Chỉ giữ một.',
    en: 'The columns {first} and {second} are mapped to the same meaning. Keep one.',
    ru: 'Столбцам {first} и {second} назначено одно и то же значение. Оставьте один.',
  },
  'meaning-missing': {
    vi: 'Chưa có cột nào của bảng này được ghép là {meaning}. Hãy chọn cột.',
    en: 'No column of this table is mapped to {meaning}. Choose the column.',
    ru: 'Ни одному столбцу этой таблицы не назначено: {meaning}. Выберите столбец.',
  },
  'unit-name-empty': {
    vi: 'Đơn vị ở dòng này không có tên. Hãy ghi tên, hoặc bỏ dòng.',
    en: 'The unit of this row has no name. Give it one, or remove the row.',
    ru: 'У единицы в этой строке нет названия. Укажите его или удалите строку.',
  },
  'unit-code-empty': {
    vi: '“{name}” không có mã số, trong khi các đơn vị hành chính khác của bảng đều cần mã. Hãy ghi mã số.',
    en: '“{name}” has no code, which every territory of the table needs. Give it one.',
    ru: 'У «{name}» нет кода, который нужен каждой территории таблицы. Укажите код.',
  },
  'superior-not-listed': {
    vi: 'Không có đơn vị nào mang mã hoặc tên “{superior}”, là cấp trên của “{name}”. Hãy sửa ô này hoặc thêm đơn vị đó vào bảng.',
    en: 'No unit bears the code or the name “{superior}”, the superior of “{name}”. Correct the cell or add that unit to the table.',
    ru: 'Нет единицы с кодом или названием «{superior}», вышестоящей для «{name}». Исправьте ячейку или добавьте эту единицу в таблицу.',
  },
  'unit-not-listed': {
    vi: 'Không có đơn vị nào mang mã hoặc tên “{unit}”. Hãy sửa ô này hoặc thêm đơn vị đó vào bảng đơn vị.',
    en: 'No unit bears the code or the name “{unit}”. Correct the cell or add that unit to the table of units.',
    ru: 'Нет единицы с кодом или названием «{unit}». Исправьте ячейку или добавьте эту единицу в таблицу единиц.',
  },
  'several-bear-it': {
    vi: 'Có {count} đơn vị cùng mang mã hoặc tên “{word}”. Hãy ghi mã số để chỉ đúng một đơn vị.',
    en: 'There are {count} units of the code or name “{word}”. Give a code that only one of them bears.',
    ru: 'Код или название «{word}» носят единицы: {count}. Укажите код, который есть только у одной.',
  },
  'names-differ': {
    vi: 'Mã số “{code}” ở đây ghi tên “{name}”, ở dòng {row} ghi tên “{other}”. Hãy thống nhất.',
    en: 'Here the code “{code}” is called “{name}”, in row {row} “{other}”. Make them agree.',
    ru: 'Здесь код «{code}» назван «{name}», а в строке {row} – «{other}». Приведите к одному.',
  },
  'not-a-number': {
    vi: '“{value}” không phải số không âm dùng được ở cột này (tối đa {decimals} chữ số thập phân, dấu thập phân “{sign}”). Chưa rõ thì để trống.',
    en: '“{value}” is not a number, zero or more, that this column can hold (at most {decimals} decimals, decimal sign “{sign}”). Leave it empty where it is not known.',
    ru: '«{value}» – не число, не меньше нуля, допустимое в этом столбце (не более {decimals} десятичных знаков, десятичный знак «{sign}»). Если значение неизвестно, оставьте ячейку пустой.',
  },
  'not-a-count': {
    vi: '“{value}” không phải số lượng vị trí, từ 0 đến {limit}. Hãy ghi số nguyên.',
    en: '“{value}” is not a number of posts from 0 to {limit}. Write a whole number.',
    ru: '«{value}» – не число должностей от 0 до {limit}. Запишите целое число.',
  },
  'not-a-day': {
    vi: '“{value}” không phải ngày. Hãy ghi dạng 01/7/2025 hoặc 2025-07-01.',
    en: '“{value}” is not a day. Write it as 01/7/2025 (day first) or 2025-07-01.',
    ru: '«{value}» – не дата. Запишите в виде 01/7/2025 (сначала день) или 2025-07-01.',
  },
  'holder-of-several': {
    vi: 'Dòng này ghi {count} vị trí nhưng một người đảm nhiệm. Hãy ghi mỗi người một dòng, số lượng 1.',
    en: 'The row has {count} posts and one holder. Give every holder a row of their own, with a count of 1.',
    ru: 'В строке должностей: {count}, а человек один. Для каждого человека нужна своя строка с числом 1.',
  },
  'error-cell': {
    vi: 'Ô này đang báo lỗi {value} trong bảng tính. Hãy sửa công thức hoặc ghi giá trị.',
    en: 'The cell shows the error {value} in the spreadsheet. Correct the formula or write the value.',
    ru: 'В этой ячейке таблицы ошибка {value}. Исправьте формулу или запишите значение.',
  },
  'formula-without-value': {
    vi: 'Ô này là công thức chưa có kết quả lưu trong tệp. Hãy mở tệp trong chương trình bảng tính, lưu lại rồi nạp.',
    en: 'The cell is a formula whose result is not kept in the file. Open the file in a spreadsheet program, save it, and load again.',
    ru: 'Ячейка содержит формулу без сохранённого результата. Откройте файл в программе таблиц, сохраните и загрузите снова.',
  },
  'formula-values': {
    vi: 'Cột này có {count} ô công thức; kết quả lưu trong tệp được dùng. Hãy soát lại nếu tệp chưa được tính lại.',
    en: 'The column has {count} formula cells; the results kept in the file were used. Look them over if the file was not calculated again.',
    ru: 'В столбце ячеек с формулами: {count}; использованы сохранённые результаты. Проверьте их, если файл не пересчитывали.',
  },
  'formula-as-text': {
    vi: 'Cột này có {count} ô bắt đầu như công thức; nội dung được giữ nguyên là chữ, không tính.',
    en: 'The column has {count} cells that begin like a formula; they were taken as text and not calculated.',
    ru: 'В столбце ячеек, начинающихся как формула: {count}; они взяты как текст и не вычислялись.',
  },
  'rows-above-header': {
    vi: 'Bỏ qua {count} dòng trên dòng tên cột (tiêu đề, tên cơ quan).',
    en: 'Skipped {count} rows above the column names (titles, name of the office).',
    ru: 'Пропущено строк над названиями столбцов (заголовки, название органа): {count}.',
  },
  'numbering-row': {
    vi: 'Bỏ qua dòng đánh số cột.',
    en: 'Skipped the row that numbers the columns.',
    ru: 'Пропущена строка с номерами столбцов.',
  },
  'table-left-out': {
    vi: 'Bảng “{table}” không được nạp vì không nhận ra đơn vị, vị trí hay số liệu trong đó.',
    en: 'The table “{table}” was left out: neither units, posts nor figures were recognised in it.',
    ru: 'Таблица «{table}» не загружена: в ней не распознаны ни единицы, ни должности, ни показатели.',
  },
  'hidden-sheet': {
    vi: 'Trang tính ẩn “{table}” không được đọc.',
    en: 'The hidden sheet “{table}” was not read.',
    ru: 'Скрытый лист «{table}» не читался.',
  },
  'kinds-from-names': {
    vi: 'Loại của {count} đơn vị được đoán theo tên. Hãy soát lại số lượng theo loại.',
    en: 'The kinds of {count} units were guessed from their names. Look over the counts by kind.',
    ru: 'Виды единиц определены по названиям: {count}. Проверьте числа по видам.',
  },
  'same-holder-name': {
    vi: 'Tên người “{name}” có ở {count} vị trí; mỗi vị trí được coi là một người khác nhau.',
    en: 'The name “{name}” stands at {count} posts; they were taken for different people.',
    ru: 'Имя «{name}» указано у должностей: {count}; это считается разными людьми.',
  },
} as const satisfies Record<string, CompleteText>
