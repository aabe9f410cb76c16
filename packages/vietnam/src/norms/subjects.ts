import type { NormSubject } from '@tinhgon/model'
import { text } from './terms.ts'

const subject = (id: string, vi: string, en: string, ru: string): NormSubject => ({
  id,
  title: text(vi, en, ru),
})

/** What the norms are about, in the order in which they are listed. */
export const normSubjects: readonly NormSubject[] = [
  subject(
    'standards-of-administrative-units',
    'Tiêu chuẩn đơn vị hành chính',
    'Standards of administrative units',
    'Нормы административных единиц',
  ),
  subject(
    'territory-of-merged-units',
    'Địa bàn của đơn vị hình thành sau sắp xếp',
    'Territory of merged units',
    'Территория слитых единиц',
  ),
  subject(
    'council-seats',
    'Số đại biểu Hội đồng nhân dân',
    "Seats of People's Councils",
    'Места в народных советах',
  ),
  subject('heads', 'Người đứng đầu', 'Heads', 'Руководители'),
  subject(
    'advisory-bodies',
    'Cơ quan tham mưu, giúp việc của cấp ủy',
    'Advisory bodies of Party committees',
    'Совещательные органы парткомов',
  ),
  subject(
    'departments',
    'Sở và cơ quan tương đương',
    'Departments and their equals',
    'Департаменты и приравненные к ним',
  ),
  subject('divisions', 'Phòng thuộc sở', 'Divisions of departments', 'Отделы департаментов'),
  subject('share-of-deputies', 'Tỷ lệ cấp phó', 'Share of deputies', 'Доля заместителей'),
  subject('vice-chairs', 'Số phó chủ tịch', 'Vice chairs', 'Заместители председателей'),
  subject(
    'deputies-of-commune-divisions',
    'Cấp phó của phòng, trung tâm cấp xã',
    'Deputies of commune divisions and centres',
    'Заместители в отделах и центрах общин',
  ),
  subject('commune-staff', 'Biên chế cấp xã', 'Staff of communes', 'Штат общин'),
  subject('commune-party-committees', 'Cấp ủy cấp xã', 'Party committees of communes', 'Парткомы общин'),
  subject(
    'party-organisations',
    'Tổ chức cơ sở đảng',
    'Grassroots Party organisations',
    'Низовые партийные организации',
  ),
  subject('committee-composition', 'Cơ cấu cấp ủy', 'Composition of Party committees', 'Состав парткомов'),
  subject('placement', 'Bố trí chức vụ', 'Placement in posts', 'Расстановка кадров'),
]
