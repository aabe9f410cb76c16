import type { CompleteText, Grade, LocalizedText, Remark } from '@tinhgon/model'
import { communes, districts } from './districts.ts'
import { mountainCommuneCodes } from './mountain-communes.ts'
import { organisationUnitId, otherCommittees } from './party-blocs.ts'
import { cityDepartments } from './tables/city-departments.ts'
import {
  organisationsOfDepartments,
  organisationsOfEnterprises,
  organisationsOfOtherAgencies,
  organisationsOfPartyAgencies,
} from './tables/party-organisations.ts'

const texts = {
  people: {
    vi: 'Mọi người giữ chức vụ đều hư cấu. Số ghế lãnh đạo theo định mức; số chuyên viên là giả định.',
    en: 'Everyone who holds a post is invented. Leading seats follow the norms; staff numbers are assumed.',
    ru: 'Все должностные лица вымышлены. Число руководящих должностей – по нормативам; число специалистов – допущение.',
  },
  members: {
    vi: 'Nguồn chỉ cho biết toàn Đảng bộ có trên 58.000 đảng viên. Số của từng tổ chức là ước tính.',
    en: 'The source gives only over 58,000 members in all. The figure of each organisation is an estimate.',
    ru: 'Источник сообщает лишь, что всего членов партии более 58 000. Число по каждой организации – оценка.',
  },
  population: {
    vi: 'Dân số thành phố 1.432.986 (công bố) và 1.433.465 (cộng 40 đơn vị mới) cùng được giữ; chênh 479 người.',
    en: 'The city’s 1,432,986 people (as published) and 1,433,465 (sum of the 40 new units) are both kept; they differ by 479.',
    ru: 'Сохранены обе численности города: 1 432 986 (опубликовано) и 1 433 465 (сумма 40 новых единиц); разница – 479 человек.',
  },
  blocs: {
    vi: 'Lấy theo mô hình chung hai khối (cơ quan; doanh nghiệp). Trang của Tỉnh ủy cũ ghi một “Đảng ủy Khối Cơ quan và Doanh nghiệp”; cần đối chiếu.',
    en: 'Taken from the common model of two blocs (agencies; enterprises). The former province’s page names one committee of agencies and enterprises; to be checked.',
    ru: 'По общей модели двух блоков (учреждения; предприятия). На странице прежнего провинциального комитета назван один комитет учреждений и предприятий; требует проверки.',
  },
  organisation: {
    vi: 'Danh sách tổ chức cơ sở đảng của Huế không có trong nguồn; tổ chức này và số đảng viên là giả định.',
    en: 'No source lists Huế’s grassroots Party organisations; this one and its members are assumed.',
    ru: 'В источниках нет списка первичных партийных организаций Хюэ; эта организация и число её членов – допущение.',
  },
  departments: {
    vi: 'Nguồn nêu 20 cơ quan chuyên môn và năm lần sáp nhập; tên các cơ quan còn lại là giả định.',
    en: 'The sources give 20 specialised agencies and five mergers; the names of the others are assumed.',
    ru: 'Источники называют 20 отраслевых органов и пять объединений; названия остальных – допущение.',
  },
  divisions: {
    vi: 'Các phòng của cấp huyện lấy theo mẫu chung, là giả định.',
    en: 'The divisions of a district follow the usual pattern; assumed.',
    ru: 'Отделы уездного уровня – по общему образцу, допущение.',
  },
  communeType: {
    vi: 'Cán bộ, công chức cấp xã theo Nghị định 33/2023/NĐ-CP; loại I, II, III lấy theo dân số điều tra 2019, là giả định.',
    en: 'Commune cadres and civil servants follow decree 33/2023/NĐ-CP; types I, II and III were taken from the census, assumed.',
    ru: 'Кадры и служащие общин – по постановлению 33/2023/NĐ-CP; типы I, II, III – по переписи 2019 года, допущение.',
  },
  councils: {
    vi: 'Hội đồng nhân dân cấp trên giám sát, hướng dẫn cấp dưới; ở đây vẽ thành tuyến trực thuộc để mỗi hệ thống là một cây. Chưa có số ghế đại biểu.',
    en: 'A higher council supervises and guides a lower one; the line is drawn as subordination so that every system is a tree. Deputies’ seats are not given.',
    ru: 'Вышестоящий народный совет контролирует и направляет нижестоящий; здесь это показано как подчинение, чтобы каждая система была деревом. Числа депутатов нет.',
  },
  labour: {
    vi: 'Cấp xã không đặt Liên đoàn Lao động: công đoàn ở xã thuộc đơn vị cơ sở.',
    en: 'Communes have no Federation of Labour: trade unions there belong to workplaces.',
    ru: 'В общинах нет Федерации труда: профсоюзы там относятся к предприятиям и учреждениям.',
  },
  mountain: {
    vi: 'Coi là xã miền núi 31 đơn vị: toàn bộ A Lưới, Nam Đông cũ và ba xã sau này thành Bình Điền; các xã, phường khác coi là không. Theo cách hiểu này, điều 30 Luật 72/2025 cho 803 đại biểu cấp xã, thực bầu 804: là giả định.',
    en: 'Taken to be mountain communes: all of A Lưới, the former Nam Đông and the three that become Bình Điền, 31 units; all others taken not to be. So read, article 30 of Law 72/2025 gives 803 commune deputies, and 804 were elected: assumed.',
    ru: 'Горными считаются 31 единица: весь А-Лыой, бывший Намдонг и три общины, вошедшие в Биньдьен; остальные – нет. При таком чтении статья 30 Закона 72/2025 даёт 803 депутата общин, избрано 804: допущение.',
  },
  borders: {
    vi: 'Các cặp đơn vị giáp ranh được tính từ đường ranh giới năm 2009, độ phân giải thấp; chưa đối chiếu thực địa, không có chiều dài.',
    en: 'Which units border on which was computed from the low-resolution outlines of 2009; not checked on the ground, and without lengths.',
    ru: 'Соседство единиц вычислено по контурам 2009 года низкого разрешения; на местности не проверено, длины нет.',
  },
  shared: {
    vi: 'Diện tích và dân số gồm phần của phường Phú Thuận cũ (chia năm 2021).',
    en: 'Area and people include the share of the former ward Phú Thuận, divided in 2021.',
    ru: 'Площадь и население включают часть бывшего квартала Футхуан, разделённого в 2021 году.',
  },
  longHo: {
    vi: 'Nghị quyết 1314 (2024) ghi 80,44 km² và 16.224 người, gần với ước tính ở đây.',
    en: 'Resolution 1314 (2024) has 80.44 km² and 16,224 people, close to the estimates here.',
    ru: 'В постановлении 1314 (2024) – 80,44 км² и 16 224 человека, близко к оценкам здесь.',
  },
  aLuoi1: {
    vi: 'Danh mục 2009 lớn hơn diện tích chính thức 38 %, có lẽ vì địa giới với Quảng Trị đã đổi ở Hồng Thủy; ước tính kém chắc chắn.',
    en: 'The list of 2009 exceeds the official area by 38 per cent, perhaps since the border with Quảng Trị moved at Hồng Thủy; a weak estimate.',
    ru: 'Список 2009 года превышает официальную площадь на 38 %, вероятно, из-за изменения границы с Куангчи у Хонгтхюи; оценка ненадёжна.',
  },
  scaled: {
    vi: 'Danh mục 2009 lệch 6–8 % so với diện tích chính thức của nhóm; ước tính kém chắc chắn.',
    en: 'The list of 2009 differs by 6 to 8 per cent from the official area of the group; a weak estimate.',
    ru: 'Список 2009 года расходится с официальной площадью группы на 6–8 %; оценка ненадёжна.',
  },
} as const satisfies Record<string, CompleteText>

const remark = (unitId: string, grade: Grade, text: LocalizedText): Remark => ({ unitId, grade, text })

const weakAreas: ReadonlySet<string> = new Set([
  ...['20113', '20116', '20122', '20125'],
  ...['19867', '19882', '19888', '19894'],
])

/** What was not found and was taken as true, each said of the unit that it concerns. */
export const remarks = (): readonly Remark[] => [
  remark('p-46', 'assumed', texts.people),
  remark('p-46', 'estimated', texts.members),
  remark('t-46', 'verified', texts.population),
  remark('t-46', 'assumed', texts.mountain),
  remark('t-46', 'derived', texts.borders),
  remark('g-46', 'assumed', texts.departments),
  remark('c-46', 'assumed', texts.councils),
  remark('f-46', 'assumed', texts.labour),
  ...['KCQ', 'KDN'].map((suffix) => remark(organisationUnitId(suffix), 'assumed', texts.blocs)),
  ...[
    ...organisationsOfPartyAgencies,
    ...organisationsOfDepartments,
    ...organisationsOfOtherAgencies,
    ...organisationsOfEnterprises,
    ...otherCommittees,
  ].map(({ codeSuffix }) => remark(organisationUnitId(codeSuffix), 'assumed', texts.organisation)),
  ...cityDepartments.map(({ codeSuffix }) => remark(`g-46.${codeSuffix}`, 'assumed', texts.departments)),
  ...districts.map(({ code }) => remark(`g-${code}`, 'assumed', texts.divisions)),
  ...communes.map(({ code }) => remark(`g-${code}`, 'assumed', texts.communeType)),
  ...mountainCommuneCodes.map((code) => remark(`t-${code}`, 'assumed', texts.mountain)),
  ...['19750', '19762'].map((code) => remark(`t-${code}`, 'derived', texts.shared)),
  remark('t-20029', 'verified', texts.longHo),
  ...['20047', '20053', '20056', '20104'].map((code) => remark(`t-${code}`, 'estimated', texts.aLuoi1)),
  ...[...weakAreas].map((code) => remark(`t-${code}`, 'estimated', texts.scaled)),
]
