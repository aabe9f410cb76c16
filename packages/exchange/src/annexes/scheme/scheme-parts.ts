import { toldVerdict } from '@tinhgon/engine'
import { formatCalendarDate, type PaperBlock } from '@tinhgon/model'
import type { Table } from '../../tables/table.ts'
import { verdictWords } from '../../tables/table-words.ts'
import type { AnnexGround } from '../annex-ground.ts'
import { annexTables } from '../annex-tables.ts'
import { paragraph } from '../official-heading.ts'
import { paperTable } from '../paper-table.ts'
import { compared, count, sayChange, sayCount, sayMeasure } from './scheme-figures.ts'

const part = (number: string, title: string): PaperBlock[] => [
  paragraph('part', `Phần ${number}`, { bold: true }),
  paragraph('heading', title, { bold: true }),
]
const article = (text: string): PaperBlock => paragraph('article', text, { bold: true })
const clause = (text: string): PaperBlock => paragraph('clause', text)
/** Items below each other, the last one closing the sentence. */
const items = (texts: readonly string[]): PaperBlock[] =>
  texts.map((text, index) => clause(`- ${text}${index === texts.length - 1 ? '.' : ';'}`))
/** What a person has to write. */
const blank = (text: string): PaperBlock => paragraph('clause', `[${text}]`)

const day = (date: string): string => formatCalendarDate(date, 'vi')

/** Why, and on which documents: those of the acts; the reasons are the drafter's to give. */
export function needAndBases({ exported: { baseline, day: until, steps } }: AnnexGround): PaperBlock[] {
  const bases = steps.flatMap(({ act }) => [
    ...(act.legalBasis ? [act.legalBasis] : []),
    ...act.events.flatMap(({ legalBasis }) => legalBasis ?? []),
  ])
  const documents = new Map(bases.map(({ document, decidedOn }) => [document, decidedOn]))
  return [
    ...part('I', 'SỰ CẦN THIẾT VÀ CĂN CỨ'),
    article('1. Sự cần thiết'),
    blank('Nêu sự cần thiết, mục đích, yêu cầu của việc sắp xếp.'),
    article('2. Căn cứ'),
    ...items(
      [...documents].map(([document, decidedOn]) =>
        decidedOn === null ? document : `${document} ngày ${day(decidedOn)}`,
      ),
    ),
    blank('Bổ sung căn cứ khác, nếu có.'),
    article('3. Phạm vi'),
    clause(
      `Số liệu hiện trạng của Đề án tính tại ngày ${day(baseline.date)}; số liệu sau sắp xếp tính đến hết ngày ${day(until)}.`,
    ),
  ]
}

/** What there is today. */
export function presentState(ground: AnnexGround): PaperBlock[] {
  const { exported } = ground
  return [
    ...part('II', 'HIỆN TRẠNG'),
    article('1. Đơn vị, tổ chức'),
    clause(
      `Tại ngày ${day(exported.baseline.date)} có ${sayCount(compared(ground, 'units').before)} đơn vị, tổ chức, gồm:`,
    ),
    ...unitsBy(ground, 'before'),
    article('2. Diện tích, dân số và số liệu khác'),
    ...items(
      exported.profile.measures.map(
        (measure) =>
          `${measure.title.vi}: ${sayMeasure(compared(ground, `measures/${measure.id}`).before, measure)}`,
      ),
    ),
    article('3. Vị trí, biên chế'),
    clause(postsText(ground, 'before')),
    article('4. Đánh giá'),
    blank('Nêu đánh giá về tổ chức và hoạt động của các đơn vị; thuận lợi, khó khăn.'),
  ]
}

function unitsBy(ground: AnnexGround, stage: 'before' | 'after'): PaperBlock[] {
  const { systems, tiers } = ground.exported.profile
  const listed = (terms: typeof systems, group: string): string =>
    terms
      .map(({ id, title }) => ({ title: title.vi, figure: compared(ground, `${group}/${id}`)[stage] }))
      .filter(({ figure }) => figure.value !== 0)
      .map(({ title, figure }) => `${title}: ${sayCount(figure)}`)
      .join('; ')
  return [
    clause(`- Theo hệ thống: ${listed(systems, 'bySystem')};`),
    clause(`- Theo cấp: ${listed(tiers, 'byTier')}.`),
  ]
}

function postsText(ground: AnnexGround, stage: 'before' | 'after'): string {
  const told = (figure: string): string => sayCount(compared(ground, figure)[stage])
  return `Có ${told('posts')} vị trí, trong đó ${told('posts/head')} vị trí cấp trưởng và ${told('posts/deputy')} vị trí cấp phó.`
}

/** What is done, and what it comes to. */
export function rearrangement(ground: AnnexGround): PaperBlock[] {
  const { steps } = ground.exported
  const units = compared(ground, 'units')
  const ofUnits = (change: string): string => sayCount(compared(ground, `changes/${change}`).after)
  return [
    ...part('III', 'PHƯƠNG ÁN SẮP XẾP'),
    article('1. Nội dung sắp xếp'),
    ...(steps.length === 0 ? [blank('Phương án chưa có nội dung sắp xếp.')] : []),
    ...steps.map(({ act }, index) =>
      clause(
        `${index + 1}) Từ ngày ${day(act.operatesOn)}: ${act.title}${act.legalBasis ? ` (${act.legalBasis.document})` : ''}; ${count(act.events.length)} nội dung thay đổi.`,
      ),
    ),
    article('2. Kết quả sắp xếp'),
    clause(
      `Số đơn vị, tổ chức từ ${sayCount(units.before)} còn ${sayCount(units.after)}, ${sayChange(units.before, units.after)}. Trong đó giữ nguyên ${ofUnits('kept')}, thay đổi ${ofUnits('changed')}, kết thúc ${ofUnits('ended')}, lập mới ${ofUnits('new')}.`,
    ),
    paperTable(summaryOf(ground), 'vi', 'portrait'),
    article('3. Đối chiếu số liệu trước và sau sắp xếp'),
    ...ledgerText(ground),
  ]
}

/** Without how many figures are missing: an unknown figure says so itself. */
function summaryOf(ground: AnnexGround): Table {
  const { columns, rows } = annexTables.summary.make(ground, 'vi')
  return { columns: columns.slice(0, 5), rows: rows.map((row) => row.slice(0, 5)) }
}

function ledgerText({ ledger, exported: { profile } }: AnnexGround): PaperBlock[] {
  const titles = new Map(profile.measures.map(({ id, title }) => [id, title.vi]))
  const measures = ledger.flatMap(({ row, balanced }) => {
    const title = titles.get(row)
    return title === undefined ? [] : [{ title, balanced }]
  })
  const told = (verdict: boolean | null, sentence: string): PaperBlock[] => {
    const named = measures.filter(({ balanced }) => balanced === verdict).map(({ title }) => title)
    return named.length === 0 ? [] : [clause(`- ${sentence}: ${named.join('; ')}.`)]
  }
  return [
    ...told(true, 'Số liệu đầu kỳ, biến động và cuối kỳ khớp nhau'),
    ...told(false, 'Số liệu không khớp, cần rà soát'),
    ...told(null, 'Chưa đủ số liệu để đối chiếu'),
  ]
}

/** The apparatus and the posts after, beside what the norms allow. */
export function apparatusAfter(ground: AnnexGround): PaperBlock[] {
  const { report, structure, exported } = ground
  const posts = compared(ground, 'posts')
  const norms = new Map(ground.norms.map(({ id, title }) => [id, title.vi]))
  const surplus = [...Map.groupBy(report.surplus, ({ norm }) => norm)].map(([norm, rows]) => {
    const sum = rows.reduce((seats, one) => seats + one.surplus, 0)
    return `${norms.get(norm) ?? norm}: vượt ${count(sum)}, ở ${count(rows.length)} đơn vị`
  })
  const verdicts = Map.groupBy(report.findings, toldVerdict)
  const tiers = new Map(exported.profile.tiers.map(({ id, title }) => [id, title.vi.toLocaleLowerCase('vi')]))
  return [
    ...part('IV', 'TỔ CHỨC BỘ MÁY, BIÊN CHẾ SAU SẮP XẾP'),
    article('1. Tổ chức bộ máy'),
    clause(`Sau sắp xếp có ${sayCount(compared(ground, 'units').after)} đơn vị, tổ chức, gồm:`),
    ...unitsBy(ground, 'after'),
    article('2. Vị trí, biên chế'),
    clause(`${postsText(ground, 'after')} So với trước sắp xếp: ${sayChange(posts.before, posts.after)}.`),
    clause(surplus.length === 0 ? 'Không có vị trí vượt định mức.' : 'Vượt định mức:'),
    ...items(surplus),
    article('3. Đại biểu Hội đồng nhân dân'),
    ...items(
      report.seats.sums.after.map(({ unit, tier, councils, seats }) => {
        const where = `${structure.unit(unit)?.name ?? unit}, ${tiers.get(tier) ?? tier}`
        const told = seats === null ? 'chưa đủ số liệu để tính (–), ' : `${count(seats)} đại biểu của `
        return `${where}: ${told}${count(councils)} Hội đồng nhân dân`
      }),
    ),
    article('4. Đối chiếu với tiêu chuẩn, định mức'),
    clause(
      `Theo quy định có hiệu lực ngày ${day(report.rulesOn)}, ${count(report.findings.length)} kết quả đối chiếu: ${Object.entries(
        verdictWords,
      )
        .map(
          ([verdict, { vi }]) =>
            `${vi} ${count(verdicts.get(verdict as keyof typeof verdictWords)?.length ?? 0)}`,
        )
        .join('; ')}.`,
    ),
    blank('Giải trình những kết quả chưa đạt, chưa đủ số liệu.'),
  ]
}

/** The acts by their days, and the years in which surplus posts end. */
export function roadMap({ exported, report }: AnnexGround): PaperBlock[] {
  const days = Map.groupBy(exported.steps, ({ act }) => act.operatesOn)
  const leaving = new Map<number, number>()
  for (const { road } of report.surplus)
    for (const { year, leaving: seats } of road.years) leaving.set(year, (leaving.get(year) ?? 0) + seats)
  const years = [...leaving].filter(([, seats]) => seats > 0).sort(([a], [b]) => a - b)
  const deadlines = [...new Set(report.surplus.flatMap(({ normOn }) => normOn ?? []))].sort()
  return [
    ...part('V', 'LỘ TRÌNH'),
    article('1. Các mốc thực hiện'),
    ...[...days].map(([date, steps]) =>
      clause(`- Ngày ${day(date)}: ${steps.map(({ act }) => act.title).join('; ')}.`),
    ),
    article('2. Đưa vị trí, biên chế về định mức'),
    ...(years.length > 0
      ? years.map(([year, seats]) => clause(`- Năm ${year}: giảm ${count(seats)} vị trí.`))
      : [blank('Phương án chưa nêu việc giảm vị trí theo năm: nêu lộ trình.')]),
    ...(deadlines.length > 0
      ? [clause(`Thời hạn về định mức theo quy định: trước ngày ${deadlines.map(day).join(', ')}.`)]
      : []),
    article('3. Phân công thực hiện'),
    blank('Nêu cơ quan, đơn vị chủ trì, phối hợp và thời hạn.'),
  ]
}

export function proposals({ notes, exported }: AnnexGround): PaperBlock[] {
  return [
    ...part('VI', 'KIẾN NGHỊ'),
    blank('Nêu kiến nghị với cấp có thẩm quyền.'),
    clause(
      `Về số liệu, có ${count(notes.length)} điểm cần lưu ý; nội dung Đề án lập từ phương án có mã ${exported.hash.slice(0, 16)}.`,
    ),
  ]
}
