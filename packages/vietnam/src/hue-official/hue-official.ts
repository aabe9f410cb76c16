import type { Act, Scenario } from '@tinhgon/model'
import { hue2025 } from '../hue-2025/hue-2025.ts'
import { Rehearsal } from '../planning/rehearsal.ts'
import { vietnamProfile } from '../profile/vietnam-profile.ts'
import { endDistricts } from './acts/end-districts.ts'
import { mergeCommissions } from './acts/merge-commissions.ts'
import { mergeCommunes } from './acts/merge-communes.ts'
import { mergeDepartments } from './acts/merge-departments.ts'
import { mergeMedia } from './acts/merge-media.ts'
import { newApparatus } from './acts/new-apparatus.ts'
import { newPartyCommittees } from './acts/new-party-committees.ts'

interface Step {
  readonly plan: (rehearsal: Rehearsal) => Act
  /** What we do not know about the act. */
  readonly annotation: string | null
}

const steps: readonly Step[] = [
  {
    plan: mergeCommissions,
    annotation:
      'Ngày 14/2/2025 là giả định: nguồn chỉ cho biết các tỉnh, thành hoàn thành trong tháng 2/2025. Số quyết định của Thành ủy chưa tìm thấy. Tổ chức đảng của hai ban hợp nhất theo là giả định.',
  },
  {
    plan: newPartyCommittees,
    annotation:
      'Ngày 24/2/2025 là giả định. Toàn bộ tổ chức của khối doanh nghiệp chuyển về Đảng bộ UBND là giả định; ở Nghệ An chỉ các doanh nghiệp có từ 50 % vốn nhà nước. Ghế của Khối các cơ quan về Đảng bộ các cơ quan Đảng, của Khối doanh nghiệp về Đảng bộ UBND: giả định.',
  },
  {
    plan: mergeDepartments,
    annotation:
      'Năm lần sáp nhập theo nghị quyết kỳ họp chuyên đề thứ 22 của HĐND thành phố. Giả định: lần thứ sáu (Sở Ngoại vụ vào Văn phòng UBND) và việc Ban Dân tộc thành Sở Dân tộc và Tôn giáo, để 20 còn 14.',
  },
  {
    plan: endDistricts,
    annotation:
      'Chuyển 100 % biên chế cấp huyện về cấp xã (CV 03/CV-BCĐ); chia lần lượt là cách tính của chúng tôi.',
  },
  {
    plan: mergeCommunes,
    annotation:
      'Số chính thức của 40 đơn vị theo bản đồ sáp nhập 17/7/2025. Tổng dân số 1.433.465, khác 1.432.986 đã công bố; giữ cả hai.',
  },
  {
    plan: newApparatus,
    annotation:
      'Ghế được xếp vào các cơ quan mới theo chức danh, phần còn lại chia lần lượt: giả định. Chưa đặt trung tâm chính trị ở các xã, phường từng là huyện lỵ.',
  },
  { plan: mergeMedia, annotation: 'Từ 1/7/2025; văn bản chưa tìm thấy.' },
]

function plan(): Scenario {
  const rehearsal = new Rehearsal(hue2025(), vietnamProfile)
  for (const step of steps) rehearsal.perform(step.plan(rehearsal))
  return {
    format: 'tinhgon.scenario',
    version: 1,
    id: 'hue-official',
    baselineId: 'hue-2025',
    title: {
      vi: 'Huế 2025: sắp xếp chính thức',
      en: 'Huế 2025: the official rearrangement',
      ru: 'Хюэ 2025: официальное преобразование',
    },
    description: {
      vi: 'Từ tháng 2 đến 1/7/2025: hợp nhất Tuyên giáo với Dân vận, lập hai đảng bộ mới, 20 sở còn 14, kết thúc cấp huyện, 133 xã, phường, thị trấn còn 40.',
      en: 'From February to 1 July 2025: Propaganda with Mass Mobilisation, two new Party committees, 20 departments to 14, the end of the districts, 133 communes and wards to 40.',
      ru: 'С февраля по 01.07.2025: отдел пропаганды с отделом по работе с массами, две новые партийные организации, 20 департаментов – 14, конец уездного уровня, 133 общины, квартала и посёлка – 40.',
    },
    plan: rehearsal.acts.map((act, index) => ({
      act,
      on: true,
      annotation: steps[index]?.annotation ?? null,
    })),
  }
}

let planned: Scenario | undefined

/** What really happened, planned once by the engine's own commands; treat the result as read-only. */
export function hueOfficial(): Scenario {
  planned ??= plan()
  return planned
}
