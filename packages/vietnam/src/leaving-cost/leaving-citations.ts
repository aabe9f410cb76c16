import { cited } from '../norms/terms.ts'

const sources = 'news.laodong.vn 1479449, 1505080, 1547465; vietnam.vn/en/can-bo-thoi-lanh-dao'

/** Decree 178/2024 as amended by decree 67/2025; read in reports about them, not in the decrees. */
export const earlyRetirementArticle = cited(
  'Nghị định 178/2024/NĐ-CP, sửa đổi bởi Nghị định 67/2025/NĐ-CP',
  'Điều 7',
  sources,
)
export const severanceArticle = cited(
  'Nghị định 178/2024/NĐ-CP, sửa đổi bởi Nghị định 67/2025/NĐ-CP',
  'Điều 9',
  sources,
)
