import type { PaperBlock, PaperRun, PaperStyle, Unit } from '@tinhgon/model'
import { dateInWords } from './figures-in-words.ts'
import { nameInSentence } from './unit-names.ts'

export const paragraph = (style: PaperStyle, ...runs: readonly (PaperRun | string)[]): PaperBlock => ({
  type: 'paragraph',
  style,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})

/** What the drafter fills in: the number and the day of the Government's scheme. */
const scheme = 'Đề án số …/ĐA-CP ngày … tháng … năm … của Chính phủ'

/** Title and introduction of article 1; the clauses follow. */
export function openingOfArticle1(province: Unit, year: string, isMergedProvince: boolean): PaperBlock[] {
  const name = nameInSentence(province)
  const inScheme = isMergedProvince ? `${name} (mới)` : name
  return [
    paragraph('article', { text: `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${name}`, bold: true }),
    paragraph(
      'clause',
      `Trên cơ sở ${scheme} về sắp xếp đơn vị hành chính cấp xã của ${inScheme} năm ${year}, Ủy ban Thường vụ Quốc hội quyết định sắp xếp để thành lập các đơn vị hành chính cấp xã của ${name} như sau:`,
    ),
  ]
}

/** Effect and implementation, in the words that all resolutions of 16 June 2025 share. */
export function closingArticles(province: Unit, operatesOn: string): PaperBlock[] {
  const name = nameInSentence(province)
  return [
    paragraph('article', { text: 'Điều 2. Hiệu lực thi hành', bold: true }),
    paragraph('clause', '1. Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.'),
    paragraph(
      'clause',
      `2. Các cơ quan theo thẩm quyền khẩn trương thực hiện các công tác chuẩn bị cần thiết, bảo đảm để chính quyền địa phương ở các đơn vị hành chính cấp xã hình thành sau sắp xếp quy định tại Điều 1 của Nghị quyết này chính thức hoạt động từ ${dateInWords(operatesOn)}.`,
    ),
    paragraph(
      'clause',
      '3. Chính quyền địa phương ở đơn vị hành chính cấp xã trước sắp xếp tiếp tục hoạt động cho đến khi chính quyền địa phương ở đơn vị hành chính cấp xã hình thành sau sắp xếp chính thức hoạt động.',
    ),
    paragraph('article', { text: 'Điều 3. Tổ chức thực hiện', bold: true }),
    paragraph(
      'clause',
      `1. Chính phủ, Hội đồng nhân dân, Ủy ban nhân dân ${name}, chính quyền địa phương các đơn vị hành chính liên quan đến việc thực hiện sắp xếp và các cơ quan, tổ chức khác có liên quan có trách nhiệm tổ chức thi hành Nghị quyết này; sắp xếp, ổn định bộ máy các cơ quan, tổ chức ở địa phương; ổn định đời sống của Nhân dân địa phương, bảo đảm yêu cầu phát triển kinh tế - xã hội, quốc phòng và an ninh trên địa bàn.`,
    ),
    paragraph(
      'clause',
      `2. Giao Chính phủ, căn cứ vào Nghị quyết này và ${scheme}, tổ chức việc xác định chính xác diện tích tự nhiên của các đơn vị hành chính cấp xã và công bố công khai trước ngày … tháng … năm …; đồng thời, khẩn trương triển khai công tác đo đạc, xác định phạm vi ranh giới của các đơn vị hành chính trên thực địa để lập hồ sơ về địa giới đơn vị hành chính theo quy định.`,
    ),
    paragraph(
      'clause',
      `3. Hội đồng Dân tộc, các Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và đại biểu Quốc hội ${name}, trong phạm vi nhiệm vụ, quyền hạn của mình, giám sát việc thực hiện Nghị quyết này.`,
    ),
    paragraph('clause', {
      text: 'Nghị quyết này được Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV thông qua ngày … tháng … năm ….',
      italic: true,
    }),
  ]
}
