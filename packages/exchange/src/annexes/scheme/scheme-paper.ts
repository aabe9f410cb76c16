import type { Paper, PaperBlock, PaperSection } from '@tinhgon/model'
import type { AnnexGround } from '../annex-ground.ts'
import { annexSections, footerOf } from '../annex-sections.ts'
import type { AnnexTableId } from '../annex-tables.ts'
import { type Issuer, line, officialHeading, paragraph } from '../official-heading.ts'
import {
  apparatusAfter,
  needAndBases,
  presentState,
  proposals,
  rearrangement,
  roadMap,
} from './scheme-parts.ts'

/**
 * The scheme as an official paper, its figures filled in; what a person has to write stands in square brackets.
 * @param charts pages with charts, which stand before the annexes
 */
export function schemePaper(
  ground: AnnexGround,
  {
    tables,
    issuer,
    charts,
  }: {
    readonly tables: readonly AnnexTableId[]
    readonly issuer: Issuer
    readonly charts: readonly PaperSection[]
  },
): Paper {
  const { title, isDraft } = ground.exported
  return {
    title: `Đề án: ${title.vi}`,
    footer: footerOf(ground, 'vi'),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officialHeading(issuer, isDraft, 'vi'),
          paragraph('heading', 'ĐỀ ÁN', { bold: true }),
          paragraph('heading', title.vi, { bold: true }),
          ...needAndBases(ground),
          ...presentState(ground),
          ...rearrangement(ground),
          ...apparatusAfter(ground),
          ...roadMap(ground),
          ...proposals(ground),
          signature,
        ],
      },
      ...charts,
      ...annexSections(ground, tables, 'vi'),
    ],
  }
}

const signature: PaperBlock = {
  type: 'columns',
  alignment: 'left',
  left: [
    { type: 'text', runs: [{ text: 'Nơi nhận:', bold: true, italic: true }] },
    line('- [Nơi nhận];'),
    line('- Lưu: [đơn vị soạn thảo].'),
  ],
  right: [line('[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]', { bold: true }), line('[Họ và tên]')],
}
