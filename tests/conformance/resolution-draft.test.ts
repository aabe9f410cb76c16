import { builtInBaselines, builtInScenarios, draftResolution, readResolution } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { clauses } from '../../packages/vietnam/src/hue-official/clauses/clauses.ts'
import { sharedDataIsHere, sharedText } from './shared-tables.ts'

function draftOf(baselineId: string, scenarioId: string, actIds: readonly string[] = []) {
  const baseline = builtInBaselines.find(({ id }) => id === baselineId)?.load()
  const scenario = builtInScenarios.find(({ id }) => id === scenarioId)?.load()
  if (!baseline || !scenario) throw new Error('the example is gone')
  const draft = draftResolution(baseline, scenario.plan, actIds)
  if (!draft.ok) throw new Error(draft.refusals.map(({ message }) => message).join('\n'))
  return draft
}

/** Without white space and marks of the file format; older tone places as the newer. */
const bare = (text: string): string =>
  text
    .replaceAll(/[\s*\\]/g, '')
    .replaceAll('oà', 'òa')
    .replaceAll('oá', 'óa')
    .replaceAll('uỷ', 'ủy')

/** The clauses of an article of a resolution, by splitting at their numbers. */
function officialClauses(): readonly string[] {
  const text = sharedText('resolutions/1675_NQ-UBTVQH15.md')
  const article = text.slice(text.indexOf('như sau:') + 'như sau:'.length, text.indexOf('**Điều 2.'))
  return article
    .split(/\n\n(?=\d+\\\.)/)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '')
}

describe('the draft of the act on Huế’s communes', () => {
  const draft = draftOf('hue-2025', 'hue-official')

  it.skipIf(!sharedDataIsHere)(
    'DRF-2 DRF-6 DRF-7 DRF-8 DRF-14 equals the forty clauses of resolution 1675 but for spacing',
    () => {
      const written = [...draft.clauses.map(({ text }) => text), draft.countClause].map(bare)
      expect(officialClauses()).toHaveLength(40)
      expect(written).toEqual(officialClauses())
    },
  )

  it.skipIf(!sharedDataIsHere)(
    'DRF-2 RES-14 equals them too where the plan is what was read in their text',
    () => {
      const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
      if (!baseline) throw new Error('the example is gone')
      const { act } = readResolution(sharedText('resolutions/1675_NQ-UBTVQH15.md'), {
        baseline,
        withinIds: ['t-46'],
      })
      if (!act) throw new Error('nothing was read')
      const again = draftResolution(baseline, [{ act, on: true, annotation: null }])
      if (!again.ok) throw new Error(again.refusals.map(({ message }) => message).join('\n'))
      const written = [...again.clauses.map(({ text }) => text), again.countClause].map(bare)
      expect(written).toEqual(officialClauses())
      expect(again.unsaid).toEqual([])
    },
  )

  it.skipIf(!sharedDataIsHere)(
    'DRF-4 DRF-5 has the frame of resolution 1675, with blanks for what is not known',
    () => {
      const official = bare(sharedText('resolutions/1675_NQ-UBTVQH15.md'))
      const [text] = draft.paper.sections
      const paragraphs = (text?.blocks ?? []).flatMap((block) =>
        block.type === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
      )
      const missing = paragraphs
        .flatMap((paragraph) => paragraph.split('…').map(bare))
        .filter((piece) => piece !== '' && !official.includes(piece))
      expect(missing).toEqual([])
      expect(paragraphs.length).toBeGreaterThan(55)
    },
  )

  it('DRF-2 DRF-7 DRF-8 writes the clauses that the scenario quotes', () => {
    expect(draft.clauses.map(({ text }) => text)).toEqual(
      clauses.map(({ clause, quotation }) => `${clause}. ${quotation}`),
    )
  })

  it('DRF-1 DRF-3 chooses the act on communes and gives back the bodies that follow them', () => {
    expect(draft.actIds).toEqual(['hue-2025-07-merge-communes'])
    expect([...new Set(draft.unsaid.map(({ reason }) => reason))]).toEqual(['other-system'])
    expect(draft.unsaid.every(({ event }) => 'result' in event || event.type.startsWith('unit'))).toBe(true)
  })

  it('DRF-15 lists the forty units with the official figures and their totals', () => {
    const table = draft.paper.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table')
    if (table?.type !== 'table') throw new Error('there is no annex')
    expect(table.rows).toHaveLength(40)
    expect(table.rows[0]).toEqual([
      '1',
      'Phường Phong Điền',
      'phường',
      'phường Phong Thu; xã Phong Mỹ; xã Phong Xuân',
      '592,48',
      '27.862',
    ])
    expect(table.rows[39]?.slice(1, 4)).toEqual(['Phường Dương Nỗ', 'phường', 'không thực hiện sắp xếp'])
    expect(table.totalRow?.slice(4)).toEqual(['4.947,14', '1.433.465'])
  })
})

describe('the draft of the division of Phú Thuận', () => {
  const texts = draftOf('hue-2021', 'phu-thuan-2021').clauses.map(({ text }) => text)

  it('DRF-10 DRF-11 DRF-13 says figures, the last part as the remainder, and who is joined', () => {
    expect(texts).toEqual([
      '1. Nhập một phần diện tích tự nhiên là 0,46 km2, quy mô dân số là 7.548 người của phường Phú Thuận vào phường Tây Lộc.',
      '2. Nhập phần còn lại có diện tích tự nhiên là 0,80 km2, quy mô dân số là 4.926 người của phường Phú Thuận sau khi sắp xếp theo quy định tại khoản 1 Điều này vào phường Thuận Hòa.',
    ])
  })

  it('DRF-5 cites no law that had not been passed', () => {
    const text = JSON.stringify(draftOf('hue-2021', 'phu-thuan-2021').paper)
    expect(text).not.toContain('72/2025/QH15')
  })

  it('DRF-15 leaves unknown people blank and counts them', () => {
    const text = JSON.stringify(draftOf('hue-2021', 'phu-thuan-2021-unstated').paper)
    expect(text).toContain('chưa có số liệu (diện tích tự nhiên của 6 đơn vị, quy mô dân số của 11 đơn vị)')
    expect(text).toContain(
      '["1","Phường Tây Lộc","phường","phường Tây Lộc; một phần phường Phú Thuận","1,80",""]',
    )
  })
})
