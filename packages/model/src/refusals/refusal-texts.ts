import type { CompleteText } from '../localized-text.ts'
import { exchangeTexts } from './exchange-texts.ts'
import { exportTexts } from './export-texts.ts'
import { tableTexts } from './table-texts.ts'

/** The closed list of refusals. Each sentence says what happened, why, and what to do. */
export const refusalTexts = {
  ...exportTexts,
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
  'carried-id-elsewhere': {
    vi: 'Mã “{id}” đã thuộc một phương án của đơn vị khác. Không có gì được nạp; hãy nạp dưới mã khác.',
    en: 'The id “{id}” belongs to a scenario of another workspace. Nothing was brought in; bring it in under another id.',
    ru: 'Идентификатор «{id}» принадлежит варианту другого рабочего пространства. Ничего не загружено; загрузите под другим идентификатором.',
  },
  'unknown-account': {
    vi: 'Không có tài khoản nào của “{email}”. Hãy xem các tài khoản bằng “tinhgon accounts list”.',
    en: 'There is no account of “{email}”. See the accounts with “tinhgon accounts list”.',
    ru: 'Нет учётной записи «{email}». Учётные записи показывает «tinhgon accounts list».',
  },
  'unknown-workspace': {
    vi: 'Không có không gian làm việc “{id}”. Hãy xem các mã bằng “tinhgon workspaces list”.',
    en: 'There is no workspace “{id}”. See the ids with “tinhgon workspaces list”.',
    ru: 'Нет рабочего пространства «{id}». Идентификаторы показывает «tinhgon workspaces list».',
  },
  'workspace-taken': {
    vi: 'Đã có không gian làm việc “{id}”. Hãy chọn mã khác.',
    en: 'There is a workspace “{id}” already. Choose another id.',
    ru: 'Рабочее пространство «{id}» уже есть. Выберите другой идентификатор.',
  },
  'not-a-member': {
    vi: '“{email}” không thuộc không gian làm việc “{workspace}”. Hãy mời người này trước bằng “tinhgon accounts invite”.',
    en: '“{email}” does not belong to the workspace “{workspace}”. Invite them first with “tinhgon accounts invite”.',
    ru: '«{email}» не входит в рабочее пространство «{workspace}». Сначала пригласите: «tinhgon accounts invite».',
  },
  'last-administrator': {
    vi: '“{email}” là người quản trị duy nhất của “{workspace}”. Hãy giao vai trò quản trị cho người khác trước.',
    en: '“{email}” is the only administrator of “{workspace}”. Make somebody else one first.',
    ru: '«{email}» – единственный администратор пространства «{workspace}». Сначала назначьте администратором другого человека.',
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
  'code-taken': {
    vi: 'Mã số “{code}” đang do “{other}” dùng trong cùng hệ thống. Hãy đặt mã khác cho “{name}”.',
    en: 'The code “{code}” is borne by “{other}” in the same system. Give “{name}” another one.',
    ru: 'Код «{code}» в этой системе имеет «{other}». Дайте «{name}» другой код.',
  },
  'relation-with-itself': {
    vi: '“{name}” không thể có quan hệ với chính mình.',
    en: '“{name}” cannot have a relation with itself.',
    ru: '«{name}» не может иметь связь сама с собой.',
  },
  'relation-exists': {
    vi: 'Quan hệ “{kind}” giữa “{from}” và “{to}” đã có.',
    en: 'The relation “{kind}” between “{from}” and “{to}” exists already.',
    ru: 'Связь «{kind}» между «{from}» и «{to}» уже есть.',
  },
  'border-with-itself': {
    vi: '“{name}” không thể giáp ranh với chính mình.',
    en: '“{name}” cannot border on itself.',
    ru: '«{name}» не может граничить сама с собой.',
  },
  'border-twice': {
    vi: 'Ranh giới giữa “{first}” và “{second}” được nêu hai lần. Chỉ giữ một.',
    en: 'The border between “{first}” and “{second}” is stated twice. Keep one.',
    ru: 'Граница между «{first}» и «{second}» указана дважды. Оставьте одну.',
  },
  'border-between-systems': {
    vi: '“{first}” và “{second}” thuộc hai hệ thống khác nhau nên không thể giáp ranh.',
    en: '“{first}” and “{second}” belong to different systems and cannot share a border.',
    ru: '«{first}» и «{second}» относятся к разным системам и не могут граничить.',
  },
  'unknown-relation': {
    vi: 'Không có quan hệ “{kind}” giữa “{from}” và “{to}”.',
    en: 'There is no relation “{kind}” between “{from}” and “{to}”.',
    ru: 'Нет связи «{kind}» между «{from}» и «{to}».',
  },
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
  ...exchangeTexts,
  ...tableTexts,
} as const satisfies Record<string, CompleteText>

export type RefusalCode = keyof typeof refusalTexts
