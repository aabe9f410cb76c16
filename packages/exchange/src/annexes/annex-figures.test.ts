import {
  findingsOf,
  ledgerOf,
  lineagePairs,
  NormCheck,
  normGround,
  normReport,
  type Structure,
  summarise,
  totalOf,
} from '@tinhgon/engine'
import { annexTables } from '@tinhgon/exchange/files'
import { vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { exampleGround, onlyFile, terms } from './testing/hue.ts'
import { type ReadSheet, readWorkbook } from './testing/read-back.ts'

const ground = exampleGround('hue-official')
const { opening, structure } = ground
const order = { ...terms, what: 'annexes', format: 'xlsx', language: 'vi' } as const
const workbook = readWorkbook(await onlyFile(ground, order))
const asked = normGround(ground.baseline, ground.plan, ground.day)
const report = normReport(
  ground.baseline,
  opening,
  structure,
  ground.steps,
  new NormCheck(structure, vietnamProfile.norms, asked),
  asked,
)

function sheet(id: keyof typeof annexTables): ReadSheet {
  const found = workbook.get(annexTables[id].sheet.vi)
  if (!found) throw new Error(`no sheet ${id}`)
  return found
}

/** The cells of one column. */
function column(id: keyof typeof annexTables, title: string): readonly (string | number | null)[] {
  const { header, rows } = sheet(id)
  const place = header.indexOf(title)
  if (place < 0) throw new Error(`no column ${title} among ${header.join(' | ')}`)
  return rows.map((row) => row[place] ?? null)
}

const titleOf = (list: 'systems' | 'tiers' | 'kinds' | 'roles' | 'measures', id: string): string =>
  vietnamProfile[list].find((term) => term.id === id)?.title.vi ?? id

const sorted = <T>(rows: readonly T[]): string[] => rows.map((row) => JSON.stringify(row)).sort()
const square = (value: number | null, measure: string) =>
  value === null || measure !== 'area' ? value : value / 1_000_000

describe('the figures of the annexes, read back from the finished workbook', () => {
  it('ANX-1 counts units by system, tier and kind as the engine does, before and after', () => {
    const expected = [opening, structure].map((side) => summarise(side).byKindAndTier)
    const rows = vietnamProfile.kinds.flatMap(({ id, system, tiers }) =>
      tiers.flatMap((tier) => {
        const [before = 0, after = 0] = expected.map((counts) => counts[id]?.[tier] ?? 0)
        return before + after === 0
          ? []
          : [
              [
                titleOf('systems', system),
                titleOf('tiers', tier),
                titleOf('kinds', id),
                before,
                after,
                after - before,
              ],
            ]
      }),
    )
    expect(sorted(sheet('unit-counts').rows)).toEqual(sorted(rows))
  })

  it('ANX-1 sums units, posts and measures as the engine does', () => {
    const [before, after] = [summarise(opening), summarise(structure)]
    const both = new Map(sheet('summary').rows.map((row) => [row[0], [row[2], row[3]]]))
    expect(both.get('Số đơn vị')).toEqual([before.units, after.units])
    expect(both.get('Số vị trí')).toEqual([before.posts, after.posts])
    for (const { id, title } of vietnamProfile.systems)
      expect(both.get(`Số đơn vị: ${title.vi}`)).toEqual([before.bySystem[id], after.bySystem[id]])
    for (const { id, title } of vietnamProfile.tiers)
      if (before.byTier[id] || after.byTier[id])
        expect(both.get(`Số đơn vị: ${title.vi}`)).toEqual([before.byTier[id], after.byTier[id]])
    for (const { id, title } of vietnamProfile.measures)
      expect(both.get(title.vi)).toEqual(
        [before, after].map(({ measures }) => square(measures[id]?.value ?? null, id)),
      )
    expect(column('summary', 'Tăng, giảm')).toEqual(
      sheet('summary').rows.map((row) => Number(row[3]) - Number(row[2])),
    )
  })

  it.each([
    ['units-before', opening],
    ['units-after', structure],
  ] as const)('ANX-3 %s has every unit once, with the figures it holds itself', (id, side: Structure) => {
    const told = [...side.units.values()].map((unit) => [
      unit.code,
      unit.name,
      titleOf('kinds', unit.kind),
      titleOf('tiers', unit.tier),
      unit.superiorId === null ? null : (side.unit(unit.superiorId)?.name ?? null),
      side.postsOf(unit.id).length,
      ...vietnamProfile.measures.map((measure) => {
        const { value, known } = totalOf(side, measure.id, [unit])
        return known === 0 ? null : square(value, measure.id)
      }),
    ])
    expect(sorted(sheet(id).rows)).toEqual(sorted(told))
    for (const [title, measure] of [
      ['Dân số (số liệu sắp xếp đơn vị hành chính) (người)', 'population'],
      ['Đảng viên (người)', 'members'],
    ] as const)
      expect(column(id, title).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(
        totalOf(side, measure).value,
      )
  })

  it('ANX-5 tells the pairs of the engine from old code to new, with the day on which they hold', () => {
    const words = { whole: 'toàn bộ', part: 'một phần', remainder: 'phần còn lại' }
    const pairs = lineagePairs(structure).map(({ before, after, extent }) => [
      before.code,
      before.name,
      words[extent],
      after.code,
      after.name,
    ])
    const rows = sheet('lineage').rows.map(([oldCode, oldName, extent, , newCode, newName]) => [
      oldCode,
      oldName,
      extent,
      newCode,
      newName,
    ])
    expect(sorted(rows)).toEqual(sorted(pairs))
    const days = new Map(sheet('lineage').rows.map((row) => [`${row[1]} → ${row[5]}`, row[6]]))
    expect(days.get('Phường Tây Lộc → Phường Phú Xuân')).toBe('2025-07-01')
    expect(days.get('Thành phố Huế → Thành phố Huế')).toBeNull()
  })

  it('ANX-1 counts posts by role, by unit and in all as the engine does', () => {
    const countsOf = (keyOf: (unitId: string, role: string) => string) => {
      const counts = new Map<string, [number, number]>()
      for (const [place, side] of [opening, structure].entries())
        for (const { unitId, role } of side.table('posts').values()) {
          const key = keyOf(unitId, titleOf('roles', role))
          const pair = counts.get(key) ?? [0, 0]
          pair[place] = (pair[place] ?? 0) + 1
          counts.set(key, pair)
        }
      return counts
    }
    const unitOf = (id: string) => structure.unit(id) ?? opening.unit(id)
    const byUnit = countsOf((id, role) => `${unitOf(id)?.code} | ${unitOf(id)?.name} | ${role} | ${id}`)
    expect(
      sorted(
        sheet('posts-by-unit').rows.map(([code, name, role, before, after]) => [
          code,
          name,
          role,
          before,
          after,
        ]),
      ),
    ).toEqual(
      sorted(
        [...byUnit].map(([key, counts]) => {
          const [code, name, role] = key.split(' | ')
          return [code === 'null' ? null : code, name, role, ...counts]
        }),
      ),
    )
    const byRole = countsOf((id, role) => {
      const unit = unitOf(id)
      return `${titleOf('systems', unit?.system ?? '')} | ${titleOf('tiers', unit?.tier ?? '')} | ${role}`
    })
    const told = new Map(
      sheet('posts-by-role').rows.map((row) => [row.slice(0, 3).join(' | '), [row[3], row[4]]]),
    )
    expect([...told.values()].reduce((sum, [before]) => sum + Number(before), 0)).toBe(
      opening.table('posts').size,
    )
    expect([...told.values()].reduce((sum, [, after]) => sum + Number(after), 0)).toBe(
      structure.table('posts').size,
    )
    expect(new Set(told.keys())).toEqual(new Set(byRole.keys()))
  })

  it('ANX-1 tells posts beside norms, surplus, road and council seats as the engine does', () => {
    for (const [title, key] of [
      ['Hiện có', 'current'],
      ['Định mức', 'allowed'],
      ['Vượt định mức', 'surplus'],
    ] as const)
      expect(column('posts', title)).toEqual(report.posts.map((beside) => beside[key]))
    expect(column('posts', 'Về định mức trước ngày')).toEqual(report.posts.map(({ normOn }) => normOn))
    expect(sheet('surplus-seats').rows).toHaveLength(report.surplus.flatMap(({ seats }) => seats).length)
    expect(column('surplus-seats', 'Được giữ đến ngày')).toEqual(
      report.surplus.flatMap(({ seats }) => seats.map(({ lawfulUntil }) => lawfulUntil)),
    )
    expect(column('road', 'Hiện có')).toEqual(report.surplus.map(({ current }) => current))
    const seats = sheet('council-seats').rows
    for (const [stage, sums] of [
      ['trước', report.seats.sums.before],
      ['sau', report.seats.sums.after],
    ] as const)
      expect(seats.filter(([told]) => told === stage).reduce((sum, row) => sum + Number(row[5]), 0)).toBe(
        sums.reduce((sum, one) => sum + (one.seats ?? 0), 0),
      )
  })

  it('ANX-1 tells the ledger as the engine does, and whether it reconciles', () => {
    const verdicts = { true: 'khớp', false: 'không khớp', null: 'chưa đủ số liệu' }
    expect(sheet('ledger').rows.map((row) => row.slice(2))).toEqual(
      ledgerOf(structure).map(({ row, missing, balanced, ...moved }) => [
        square(moved.opening, row),
        square(moved.established, row),
        square(moved.restated, row),
        square(moved.ended, row),
        square(moved.closing, row),
        verdicts[`${balanced}`],
        missing.opening,
        missing.closing,
      ]),
    )
  })

  it('ANX-1 tells the findings of the norms with their verdict, and those on the figures', () => {
    const verdicts = column('findings', 'Kết quả')
    const count = (told: string) => verdicts.filter((verdict) => verdict === told).length
    const of = (verdict: string) => report.findings.filter((finding) => finding.verdict === verdict)
    expect(verdicts).toHaveLength(report.findings.length)
    expect(count('chưa đạt')).toBe(of('fail').length)
    expect(count('chưa đủ số liệu')).toBe(of('not-enough-data').length)
    expect(count('được tạm giữ')).toBe(of('pass').filter(({ provision }) => provision).length)
    expect(column('findings', 'Thực tế')).toEqual(
      report.findings.map(({ value, measured }) =>
        value === null ? '–' : measured === 'square-metre' ? value / 1_000_000 : value,
      ),
    )
    expect(column('findings', 'Được giữ đến ngày')).toEqual(
      report.findings.map(({ provision }) => provision?.until ?? null),
    )
    expect(column('notes', 'Nhận định')).toEqual(findingsOf(structure).map(({ message }) => message))
  })

  it('ANX-4 lists every event of every act in words, with its day and the provision it rests on', () => {
    const events = ground.steps.flatMap(({ act }) => act.events.map((event) => ({ act, event })))
    const { rows } = sheet('changes')
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      events.map(({ act, event }) => {
        const basis = event.legalBasis ?? act.legalBasis
        return [act.title, act.operatesOn, basis?.document ?? null, basis?.clause ?? null]
      }),
    )
    const texts = rows.map((row) => String(row[4]))
    expect(texts).toContain('Sáp nhập Phường Phong Thu, Xã Phong Mỹ, Xã Phong Xuân thành Phường Phong Điền')
    // No unit is told by its id.
    const ids = new Set([...opening.units.keys(), ...structure.units.keys()])
    for (const text of texts)
      for (const word of text.split(/[\s,;]+/)) expect(ids.has(word), text).toBe(false)
  })
})
