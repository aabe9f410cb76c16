import type { CompleteText } from '../localized-text.ts'

/** Refusals of files in formats that others read and write too. */
export const exchangeRefusals = {
  'legacy-encoding': {
    vi: 'Tệp được gõ bằng bảng mã {encoding}, không phải Unicode. Hãy chuyển sang Unicode (UTF-8), ví dụ bằng công cụ chuyển mã của bộ gõ, rồi nạp lại.',
    en: 'The file was typed in {encoding}, which is not Unicode. Convert it to Unicode (UTF-8), for instance with the converter of the input method, and load again.',
    ru: 'Файл набран в кодировке {encoding}, а не в Юникоде. Преобразуйте его в Юникод (UTF-8), например средством раскладки клавиатуры, и загрузите снова.',
  },
  'broken-encoding': {
    vi: 'Tệp là {encoding} nhưng bị cắt cụt hoặc hỏng. Hãy lấy lại tệp từ nơi đã ghi.',
    en: 'The file is {encoding} but cut short or damaged. Fetch it again where it was written.',
    ru: 'Файл в {encoding}, но обрезан или повреждён. Получите его заново там, где он был записан.',
  },
  'unknown-encoding': {
    vi: 'Chữ trong tệp không phải UTF-8, UTF-16 hay Windows-1258. Hãy lưu lại tệp bằng UTF-8 rồi nạp lại.',
    en: 'The letters of the file are not UTF-8, UTF-16 or Windows-1258. Save it as UTF-8 and load again.',
    ru: 'Буквы файла не в UTF-8, UTF-16 и не в Windows-1258. Сохраните файл в UTF-8 и загрузите снова.',
  },
  'not-well-formed': {
    vi: 'Tệp {format} bị cắt cụt hoặc viết sai ở cột {column}: {detail}. Hãy sửa chỗ này rồi nạp lại.',
    en: 'The {format} file is cut short or wrongly written at column {column}: {detail}. Correct this place and load again.',
    ru: 'Файл {format} обрезан или записан с ошибкой, столбец {column}: {detail}. Исправьте это место и загрузите снова.',
  },
  'document-type': {
    vi: 'Tệp có khai báo DOCTYPE hoặc ENTITY; vì an toàn, các khai báo này không được đọc. Hãy bỏ khai báo rồi nạp lại.',
    en: 'The file declares a DOCTYPE or an ENTITY; for safety these are not read. Remove the declaration and load again.',
    ru: 'В файле есть объявление DOCTYPE или ENTITY; из соображений безопасности они не читаются. Удалите объявление и загрузите снова.',
  },
  'remote-context': {
    vi: 'Tệp dẫn tới ngữ cảnh bên ngoài “{address}”. Không có gì được tải từ mạng; hãy ghi ngữ cảnh vào ngay trong tệp.',
    en: 'The file refers to the outside context “{address}”. Nothing is fetched from the network; write the context into the file itself.',
    ru: 'Файл ссылается на внешний контекст «{address}». Из сети ничего не загружается; запишите контекст в сам файл.',
  },
  'too-deep': {
    vi: 'Tệp lồng nhau quá {limit} tầng. Hãy kiểm tra lại tệp.',
    en: 'The file nests more than {limit} levels. Check the file.',
    ru: 'Вложенность в файле больше {limit} уровней. Проверьте файл.',
  },
  'too-many': {
    vi: 'Tệp có hơn {limit} phần tử. Hãy chia nhỏ dữ liệu.',
    en: 'The file has more than {limit} elements. Divide the data.',
    ru: 'В файле больше {limit} элементов. Разделите данные.',
  },
  'not-this-format': {
    vi: 'Tệp không phải {format}: {detail}. Hãy chọn đúng tệp hoặc đúng định dạng.',
    en: 'The file is not {format}: {detail}. Choose the right file or the right format.',
    ru: 'Файл не в формате {format}: {detail}. Выберите нужный файл или нужный формат.',
  },
  'no-units': {
    vi: 'Tệp không có đơn vị nào. Hãy chọn đúng tệp.',
    en: 'There is no unit in the file. Choose the right file.',
    ru: 'В файле нет ни одной единицы. Выберите нужный файл.',
  },
  'id-missing': {
    vi: 'Phần tử này không có mã định danh. Hãy ghi mã (id) cho nó.',
    en: 'This element has no id. Give it one.',
    ru: 'У этого элемента нет идентификатора. Укажите его.',
  },
  'name-missing': {
    vi: 'Đơn vị “{id}” không có tên. Hãy ghi tên cho đơn vị.',
    en: 'The unit “{id}” has no name. Give it one.',
    ru: 'У единицы «{id}» нет названия. Укажите его.',
  },
  'code-missing': {
    vi: '“{name}” không có mã số. Đơn vị vẫn được nạp; nên bổ sung mã số để đối chiếu.',
    en: '“{name}” has no code. The unit was read; add a code so that it can be compared.',
    ru: 'У «{name}» нет кода. Единица загружена; добавьте код для сопоставления.',
  },
  'kind-missing': {
    vi: '“{name}” không ghi loại. Hãy ghi loại của đơn vị theo bộ quy tắc, ví dụ “{example}”.',
    en: '“{name}” has no kind. Give it one of the profile, for instance “{example}”.',
    ru: 'У «{name}» не указан вид. Укажите вид из свода правил, например «{example}».',
  },
  'tier-missing': {
    vi: '“{name}” không ghi cấp, mà loại “{kind}” có ở nhiều cấp: {tiers}. Hãy ghi cấp.',
    en: '“{name}” has no tier, and the kind “{kind}” occurs at several: {tiers}. Give its tier.',
    ru: 'У «{name}» не указан уровень, а вид «{kind}» бывает на нескольких: {tiers}. Укажите уровень.',
  },
  'unknown-kind-word': {
    vi: 'Bộ quy tắc không có loại nào tên “{kind}” cho “{name}”. Hãy dùng mã hoặc tên của một loại trong bộ quy tắc.',
    en: 'The profile has no kind called “{kind}” for “{name}”. Use the id or the title of one of its kinds.',
    ru: 'В своде правил нет вида «{kind}» для «{name}». Используйте идентификатор или название вида из свода.',
  },
  'several-roots': {
    vi: 'Có {count} đơn vị đứng đầu cùng một hệ thống: {names}. Nếu chỉ có một, hãy ghi cấp trên cho các đơn vị còn lại.',
    en: 'There are {count} units without a superior in one system: {names}. If there is to be one, give the others their superior.',
    ru: 'В одной системе единиц без вышестоящей: {count} ({names}). Если должна быть одна, укажите вышестоящую для остальных.',
  },
  'not-a-whole-number': {
    vi: '“{value}” ở “{field}” không phải số nguyên không âm. Hãy ghi bằng chữ số, theo đơn vị gốc, hoặc để trống nếu chưa rõ.',
    en: '“{value}” in “{field}” is not a whole number of zero or more. Write digits, in base units, or leave it empty where it is not known.',
    ru: '«{value}» в поле «{field}» – не целое неотрицательное число. Запишите цифрами в базовых единицах или оставьте пустым, если неизвестно.',
  },
  'unknown-end': {
    vi: 'Đường nối dẫn tới “{id}”, mà tệp không có phần tử này. Hãy sửa đầu đường nối hoặc thêm phần tử.',
    en: 'The edge leads to “{id}”, which is not in the file. Correct its end or add the element.',
    ru: 'Связь ведёт к «{id}», которого нет в файле. Исправьте конец связи или добавьте элемент.',
  },
  'more-faults': {
    vi: 'Còn {count} lỗi nữa không liệt kê ở đây. Hãy sửa các lỗi trên rồi nạp lại.',
    en: 'There are {count} further faults, not listed here. Correct those above and load again.',
    ru: 'Есть ещё ошибки, не перечисленные здесь: {count}. Исправьте указанные выше и загрузите снова.',
  },
  'unreadable-record': {
    vi: 'Nội dung của “{field}” không đọc được. Hãy ghi lại tệp từ Tinh Gọn.',
    en: 'What “{field}” holds cannot be read. Write the file again with Tinh Gọn.',
    ru: 'Содержимое «{field}» не читается. Запишите файл из Tinh Gọn заново.',
  },
} as const satisfies Record<string, CompleteText>
