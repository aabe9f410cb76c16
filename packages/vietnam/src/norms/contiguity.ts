import type { Norm } from '@tinhgon/model'
import { cited, designated, not, text, unitsOf } from './terms.ts'

/** No source gives an article; every scheme that we have read keeps to it. Islands have no land borders. */
export const contiguousTerritory: Norm = {
  id: 'contiguous-territory',
  subject: 'territory-of-merged-units',
  title: text(
    'Các đơn vị nhập lại phải liền kề nhau, tạo thành một địa bàn liên tục',
    'Units that merge border one another and make one continuous territory',
    'Сливаемые единицы граничат между собой и образуют непрерывную территорию',
  ),
  citation: cited(
    'Mặc định của chương trình',
    'Nguyên tắc liền kề khi sắp xếp đơn vị hành chính',
    'Tinh Gọn',
    'assumed',
  ),
  holds: { from: null, until: null },
  replaces: [],
  appliesTo: unitsOf('territory', [], [], [not(designated('island'))]),
  severity: 'violation',
  parameters: {},
  check: { type: 'contiguity' },
}
