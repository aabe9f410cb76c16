import type { Citation, Holding, NormParameter, Transition } from '@tinhgon/model'
import { cited, parameter, text } from './terms.ts'

/** Conclusion 187: how surplus deputies are carried, and the clause that gives every norm five years. */
export const conclusion187 = cited(
  'Kết luận số 187-KL/TW',
  'Số lượng cấp phó; thời hạn tối đa 5 năm',
  'baonghean.vn/en 10306107; vietnamnet.vn/en 2442479; news.laodong.vn 1563858',
)
export const since187: Holding = { from: '2025-08-29', until: null }

/** Guidance 31: staff of a new commune reach the norm within five years. */
const guidance31 = cited(
  'Hướng dẫn số 31-HD/BTCTW',
  'Biên chế bước đầu có thể nhiều hơn; chậm nhất sau 5 năm đúng định mức',
  'thuyxuantien.chuongmy.hanoi.gov.vn; news.laodong.vn 1497319',
)

export const fiveYears: Readonly<Record<'years', NormParameter>> = {
  years: parameter(
    5,
    'year',
    text(
      'Số năm kể từ ngày quyết định có hiệu lực, chậm nhất phải đúng định mức',
      'Years after the decision takes effect by which the norm has to be reached',
      'Число лет после вступления решения в силу, за которые норма должна быть достигнута',
    ),
  ),
}

/** However many there are, they are lawful for five years. */
const everything = (citation: Citation, holds: Holding): Transition => ({
  citation,
  holds,
  years: 'years',
  allows: { type: 'everything' },
})

/** The general clause of conclusion 187, for whatever has a norm. */
export const byConclusion187 = everything(conclusion187, since187)

/** Guidance 31 speaks of the staff of Party and Front in communes. */
export const staffByGuidance31 = everything(guidance31, { from: '2025-07-01', until: null })

/** That the five years count for seats in the committees themselves as well is our reading. */
export const seatsByGuidance31 = everything(
  {
    ...guidance31,
    article: 'Thời hạn 5 năm về biên chế; áp dụng cho số ghế cấp ủy là mặc định của chương trình',
    grade: 'assumed',
  },
  { from: '2025-07-01', until: null },
)

/** All posts of the districts went to the communes, to be thinned out over five years. */
export const staffByLetter03 = everything(
  cited(
    'Công văn số 03/CV-BCĐ',
    'Chuyển 100 % biên chế cấp huyện về cấp xã; sau 5 năm đúng định mức',
    'news.laodong.vn 1515977, 1521939; thuyxuantien.chuongmy.hanoi.gov.vn',
  ),
  { from: '2025-07-01', until: null },
)

/** Decree 45: deputies above the average after a merger of departments are settled within five years. */
export const deputiesByDecree45 = everything(
  cited(
    'Nghị định số 45/2025/NĐ-CP',
    'Số lượng cấp phó vượt quá sau sắp xếp: giảm trong 5 năm',
    'news.laodong.vn 1471045; lawnet.vn/en 177004',
  ),
  { from: '2025-03-01', until: null },
)

export const mergedBodies: Readonly<Record<'each-merged' | 'most-merged', NormParameter>> = {
  'each-merged': parameter(
    1,
    'post',
    text(
      'Thêm cho mỗi cơ quan hợp nhất sau cơ quan thứ nhất',
      'More for every merged body after the first',
      'Дополнительно за каждый присоединённый орган после первого',
    ),
  ),
  'most-merged': parameter(2, 'post', text('Thêm nhiều nhất', 'More at most', 'Дополнительно не более')),
}

/** One deputy more where two bodies became one, two more where three did. */
const byMergedBody = (citation: Citation, holds: Holding): Transition => ({
  citation,
  holds,
  years: 'years',
  allows: { type: 'by-merged-body', each: 'each-merged', most: 'most-merged' },
})

export const deputiesOfMergedBodies: readonly Transition[] = [
  byMergedBody(conclusion187, since187),
  byMergedBody(
    cited(
      'Mặc định của chương trình',
      'Theo cách tính của Kết luận số 187-KL/TW cho các cơ quan hợp nhất trước ngày 29/8/2025',
      'Tinh Gọn',
      'assumed',
    ),
    { from: '2025-01-24', until: '2025-08-28' },
  ),
]
