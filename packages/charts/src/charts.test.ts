import {
  type ChartOutcome,
  type ChartRequest,
  type ChartSubject,
  type ChartUnit,
  chartScene,
  pageFaults,
  type Scene,
  type SceneBox,
  type TextMeasure,
} from '@tinhgon/charts'
import { SeededRandom } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** As wide as Vietnamese is on average; what it measures must fit, whatever the face. */
const measure: TextMeasure = { width: (text, size) => text.length * size * 0.55 }
const header = {
  title: 'Tổ chức bộ máy',
  subtitle: 'Trước sắp xếp · Tại ngày 01/7/2025',
  legalBases: ['Nghị quyết số 1', 'Nghị quyết số 2', 'Nghị quyết số 3', 'Nghị quyết số 4'],
  hash: 'a'.repeat(64),
  isDraft: true,
}
const titles = {
  systems: new Map([
    ['party', 'Đảng'],
    ['government', 'Chính quyền'],
  ]),
  relations: new Map([['coordinates', 'Phối hợp']]),
}
const words = [
  'Phòng',
  'Ban',
  'Tổ chức',
  'Nông nghiệp và Môi trường',
  'Kinh tế',
  'Hạ tầng',
  'Phú Vang',
  'Thuận Hóa',
]
const papers = ['A4', 'A3', 'A1', 'A0', 'slide'] as const

const unitOf = (id: string, superiorId: string | null, more: Partial<ChartUnit> = {}): ChartUnit => ({
  id,
  superiorId,
  system: 'party',
  rank: 0,
  name: `Đơn vị ${id}`,
  officialShortName: null,
  code: null,
  facts: [],
  mark: null,
  change: null,
  isStaff: false,
  isEnded: false,
  ...more,
})

function randomSubject(seed: number): ChartSubject {
  const random = new SeededRandom(seed)
  const units: ChartUnit[] = []
  const count = random.integer(1, 260)
  for (let index = 0; index < count; index += 1) {
    const superior = random.chance(0.02)
      ? undefined
      : units[random.integer(0, Math.min(units.length - 1, 12))]
    const name = Array.from(
      { length: random.integer(1, 4) },
      () => words[random.integer(0, words.length - 1)],
    ).join(' ')
    const isEnded = random.chance(0.05)
    units.push(
      unitOf(`u${index}`, units.length === 0 ? null : (superior?.id ?? null), {
        system: random.chance(0.5) ? 'party' : 'government',
        rank: random.integer(0, 2),
        name,
        officialShortName: random.chance(0.2) ? 'Ban TC' : null,
        facts: random.chance(0.4) ? ['Dân số: 12.345', '41 vị trí'] : [],
        mark: isEnded ? 'ended' : random.chance(0.3) ? 'merged' : null,
        change: random.chance(0.2) ? 'từ Phường Phú Hội, một phần Phường Vĩnh Ninh' : null,
        isStaff: random.chance(0.2),
        isEnded,
      }),
    )
  }
  const relations = Array.from({ length: random.integer(0, 6) }, () => ({
    kind: 'coordinates',
    line: 'dashed' as const,
    fromId: `u${random.integer(0, count - 1)}`,
    toId: `u${random.integer(0, count - 1)}`,
  })).filter(({ fromId, toId }) => fromId !== toId)
  // Superiors come first, as the contract says.
  return { units, relations }
}

const requestOf = (seed: number, isSpread: boolean): ChartRequest => ({
  paper: papers[seed % papers.length] ?? 'A3',
  isLandscape: seed % 2 === 0,
  isSpread,
  depth: null,
  language: 'vi',
})

const draw = (subject: ChartSubject, request: ChartRequest): ChartOutcome =>
  chartScene(subject, header, titles, request, measure)
const boxesOf = ({ pages }: Scene): SceneBox[] =>
  pages.flatMap(({ items }) => items.filter((item) => item.type === 'box'))
const withoutSize = (fault: string): boolean => !fault.includes(' is set in ')

const seeds = Array.from({ length: 8 }, (_, index) => 6052 + index)

describe('a chart of random units', () => {
  it.each(seeds)(
    'CHT-6 CHT-11 CHT-12 spread over pages, seed %i: nothing is cut, nothing overlaps, nobody is missing',
    (seed) => {
      const subject = randomSubject(seed)
      const { scene, isLegible } = draw(subject, requestOf(seed, true))
      expect(scene.pages.flatMap((page) => pageFaults(page, measure))).toEqual([])
      expect(isLegible).toBe(true)
      expect(new Set(boxesOf(scene).map(({ unitId }) => unitId))).toEqual(
        new Set(subject.units.map(({ id }) => id)),
      )
      for (const { id, superiorId } of subject.units) {
        if (superiorId === null) continue
        const together = scene.pages.some(({ items }) => {
          const here = new Set(items.flatMap((item) => (item.type === 'box' ? [item.unitId] : [])))
          return here.has(id) && here.has(superiorId)
        })
        expect(together, `${id} under ${superiorId}`).toBe(true)
      }
    },
  )

  it.each(seeds)('CHT-6 CHT-10 on one page, seed %i: at worst too small, and then it says so', (seed) => {
    const { scene, type, isLegible } = draw(randomSubject(seed), requestOf(seed, false))
    const faults = scene.pages.flatMap((page) => pageFaults(page, measure))
    expect(scene.pages).toHaveLength(1)
    expect(faults.filter(withoutSize)).toEqual([])
    expect(isLegible).toBe(faults.length === 0)
    expect(isLegible).toBe(type >= 6 - 1e-6)
  })
})

describe('a chart', () => {
  const wide = (count: number, more: Partial<ChartUnit> = {}): ChartSubject => ({
    units: [
      unitOf('top', null),
      ...Array.from({ length: count }, (_, index) => unitOf(`u${index}`, 'top', more)),
    ],
    relations: [],
  })
  const a3: ChartRequest = { paper: 'A3', isLandscape: true, isSpread: false, depth: null, language: 'vi' }

  it('CHT-5 sets six staff units beside the line of command, and seven in rows', () => {
    const staffed = (count: number): ChartSubject => ({
      units: [
        unitOf('top', null),
        unitOf('line', 'top'),
        ...Array.from({ length: count }, (_, index) => unitOf(`s${index}`, 'top', { isStaff: true })),
      ],
      relations: [],
    })
    const parts = (count: number): number[] =>
      draw(staffed(count), a3).scene.pages.flatMap(({ items }) =>
        items.flatMap((item) =>
          item.type === 'tie' && item.toId.startsWith('s') ? [item.points.length] : [],
        ),
      )
    expect(parts(6)).toEqual([3, 3, 3, 3, 3, 3])
    expect(parts(7).every((count) => count === 4 || count === 2)).toBe(true)
  })

  it('CHT-7 begins each rank on a line of its own, the higher first', () => {
    const { scene } = draw(
      {
        units: [
          unitOf('top', null),
          unitOf('low1', 'top', { rank: 2 }),
          unitOf('high', 'top', { rank: 1 }),
          unitOf('low2', 'top', { rank: 2 }),
        ],
        relations: [],
      },
      a3,
    )
    const y = new Map(boxesOf(scene).map((box) => [box.unitId, box.y]))
    expect(y.get('low1')).toBe(y.get('low2'))
    expect(y.get('high')).toBeLessThan(y.get('low1') ?? 0)
  })

  it('CHT-8 cuts no name, takes the short name where the whole takes more than four lines, and widens for a long word', () => {
    const long =
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông và phát triển đô thị khu vực phía bắc thành phố trực thuộc trung ương'
    const { scene } = draw(
      {
        units: [
          unitOf('top', null, { name: long }),
          unitOf('short', 'top', { name: long, officialShortName: 'Ban QLDA' }),
          unitOf('word', 'top', { name: 'X'.repeat(34) }),
        ],
        relations: [],
      },
      a3,
    )
    const said = new Map(
      boxesOf(scene).map((box) => [box.unitId, box.lines.map(({ text }) => text).join(' ')]),
    )
    expect(said.get('top')).toBe(long)
    expect(said.get('short')).toBe('Ban QLDA')
    expect(said.get('word')).toBe('X'.repeat(34))
    expect(scene.pages.flatMap((page) => pageFaults(page, measure))).toEqual([])
  })

  it('CHT-9 is drawn alike every time', () => {
    const subject = randomSubject(6100)
    expect(draw(subject, requestOf(1, true))).toEqual(draw(subject, requestOf(1, true)))
  })

  it('CHT-10 gives up figures, then room, before it gives up being read', () => {
    const facts = { facts: ['Dân số: 12.345', 'Diện tích: 1,5 km²', '41 vị trí'] }
    const linesOf = (count: number): number => {
      const [, box] = boxesOf(draw(wide(count, facts), a3).scene)
      return box?.lines.length ?? 0
    }
    expect(linesOf(20)).toBeGreaterThan(3)
    expect(linesOf(400)).toBeLessThan(3)
    expect(draw(wide(400, facts), a3).isLegible).toBe(true)
    expect(draw(wide(4000, facts), a3).isLegible).toBe(false)
  })

  it('CHT-11 says on which page a unit goes on, how many are there, and whence that page continues', () => {
    const units = [unitOf('top', null)]
    for (let branch = 0; branch < 6; branch += 1) {
      units.push(unitOf(`b${branch}`, 'top'))
      for (let leaf = 0; leaf < 40; leaf += 1) units.push(unitOf(`b${branch}l${leaf}`, `b${branch}`))
    }
    const { scene } = draw({ units, relations: [] }, { ...a3, paper: 'A4', isSpread: true })
    expect(scene.pages.length).toBeGreaterThan(2)
    const [overview] = scene.pages
    const said = overview?.items.flatMap((item) =>
      item.type === 'box' && item.unitId !== 'top' ? [item.lines.map(({ text }) => text).join(' ')] : [],
    )
    expect(said).toHaveLength(6)
    for (const [index, text] of (said ?? []).entries()) {
      const page = Number(/→ trang (\d+) \(40 đơn vị\)$/.exec(text)?.[1])
      const there = scene.pages[page - 1]
      expect(there?.items.some((item) => item.type === 'box' && item.unitId === `b${index}l0`)).toBe(true)
      expect(there?.title).toContain('tiếp theo trang 1')
    }
  })

  it('CHT-12 sets a unit with more subordinates than fit at the top of several pages', () => {
    const subject = wide(600)
    const { scene, isLegible } = draw(subject, { ...a3, paper: 'A4', isSpread: true })
    expect(isLegible).toBe(true)
    expect(scene.pages[0]?.title).toContain('phần 1/')
    expect(
      scene.pages.every(({ items }) => items.some((item) => item.type === 'box' && item.unitId === 'top')),
    ).toBe(true)
  })

  it('CHT-13 bears what a page must: title, day, documents, version, code, legend, number, and DRAFT where it is one', () => {
    const { scene } = draw(wide(3, { mark: 'new' }), { ...a3, language: 'en' })
    const [page] = scene.pages
    const text = JSON.stringify(page?.items)
    for (const part of [
      'Tổ chức bộ máy',
      '01/7/2025',
      'Nghị quyết số 3; +1',
      'Version aaaaaaaaaaaa',
      'Page 1/1',
      'DRAFT',
      'new',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('merged')
    expect(page?.items.some((item) => item.type === 'code')).toBe(true)
    const approved = chartScene(wide(3), { ...header, isDraft: false }, titles, a3, measure)
    expect(approved.scene.pages[0]?.items.some((item) => item.type === 'watermark')).toBe(false)
  })

  it('CHT-1 stops at a number of levels and says how many units are below', () => {
    const { scene } = draw(wide(30), { ...a3, depth: 0 })
    expect(boxesOf(scene).map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'Đơn vị top + 30 đơn vị cấp dưới',
    ])
  })

  it('draws nothing where there is nothing', () => {
    expect(draw({ units: [], relations: [] }, a3).scene.pages).toEqual([])
  })
})
