import type { PaperBlock, PaperLine, Unit } from '@tinhgon/model'
import { paragraph } from './articles.ts'
import { nameInSentence } from './unit-names.ts'

const line = (text: string, look: { readonly bold?: true; readonly italic?: true } = {}): PaperLine => ({
  type: 'text',
  runs: [{ text, ...look }],
})
const bold = { bold: true } as const

/** Issuer and motto, number and day left blank, title and bases: all before article 1. */
export function head(province: Unit, year: string, bases: readonly string[]): PaperBlock[] {
  return [
    {
      type: 'columns',
      alignment: 'centre',
      left: [
        line('ỦY BAN THƯỜNG VỤ', bold),
        line('QUỐC HỘI', bold),
        { type: 'rule', length: 'short' },
        line('Số:        /NQ-UBTVQH15'),
        line('DỰ THẢO', bold),
      ],
      right: [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold),
        line('Độc lập - Tự do - Hạnh phúc', bold),
        { type: 'rule', length: 'long' },
        line('…, ngày … tháng … năm …', { italic: true }),
      ],
    },
    paragraph('heading', { text: 'NGHỊ QUYẾT', bold: true }),
    paragraph('heading', {
      text: `VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA ${province.name.toLocaleUpperCase('vi')} NĂM ${year}`,
      bold: true,
    }),
    paragraph('heading', { text: 'ỦY BAN THƯỜNG VỤ QUỐC HỘI', bold: true }),
    ...bases.map((base) => paragraph('clause', { text: `Căn cứ ${base};`, italic: true })),
    paragraph('clause', {
      text: 'Xét đề nghị của Chính phủ tại Tờ trình số …/TTr-CP và Đề án số …/ĐA-CP ngày … tháng … năm …, Báo cáo thẩm tra số …/BC-UBPLTP15 ngày … tháng … năm … của Ủy ban Pháp luật và Tư pháp,',
      italic: true,
    }),
    paragraph('heading', { text: 'QUYẾT NGHỊ:', bold: true }),
  ]
}

/** Recipients and the place for the signature. */
export function foot(province: Unit): PaperBlock {
  const name = nameInSentence(province)
  const partyCommittee = province.kind === 'municipality' ? 'Thành ủy' : 'Tỉnh ủy'
  const recipients = [
    'Chính phủ;',
    'Ban Tổ chức Trung ương;',
    'Ủy ban TW Mặt trận Tổ quốc Việt Nam;',
    'Kiểm toán nhà nước;',
    'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc CP;',
    'Cục Thống kê, Bộ Tài chính;',
    `${partyCommittee}, HĐND, UBND, Đoàn ĐBQH, Ủy ban MTTQVN ${name};`,
    'Lưu: HC, PLTP.',
  ]
  return {
    type: 'columns',
    alignment: 'left',
    left: [
      { type: 'text', runs: [{ text: 'Nơi nhận:', bold: true, italic: true }] },
      ...recipients.map((text) => line(`- ${text}`)),
    ],
    right: [line('TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI', bold), line('CHỦ TỊCH', bold)],
  }
}
