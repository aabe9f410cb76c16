import { NormCheck, normGround, normReport, standingOf, totalOf, withSettings } from '@tinhgon/engine'
import { type AnnexOrder, annexTableIds, annexTables, writeAnnexes } from '@tinhgon/exchange/files'
import { type ChangeEvent, languages, type PlannedAct } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exampleGround, filesOf, onlyFile, terms } from './testing/hue.ts'
import { partsOf, readDocument, readWorkbook } from './testing/read-back.ts'

const hue = exampleGround('hue-official')
const divided = exampleGround('phu-thuan-2021-unstated')
const workbookOrder = { ...terms, what: 'annexes', format: 'xlsx', language: 'vi' } as const
const paperOrder = { ...terms, what: 'annexes', format: 'docx', language: 'vi', issuer: 'state' } as const
const schemeOrder = { ...terms, what: 'scheme', format: 'docx', issuer: 'state', charts: null } as const

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })
const area = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 6 })
const day = (date: string): string => {
  const [year, month = '', date1] = date.split('-')
  return `${date1}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

const plainly = { version: 1, legalBasis: null } as const
const actOn = (operatesOn: string, ...events: readonly ChangeEvent[]): PlannedAct => ({
  on: true,
  annotation: null,
  act: {
    id: `act-${operatesOn}`,
    title: 'Bố trí',
    operatesOn,
    legalBasis: null,
    exhausts: [],
    events: [...events],
  },
})

describe('annexes as a workbook', () => {
  it('ANX-6 has a sheet a table, its header in sight, filtered, and printed on every page across A4', async () => {
    const bytes = await onlyFile(hue, workbookOrder)
    const workbook = readWorkbook(bytes)
    expect([...workbook.keys()]).toEqual(['Mục lục', ...annexTableIds.map((id) => annexTables[id].sheet.vi)])
    for (const [name, { xml, header, rows }] of workbook) {
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"')
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length + 1}"/>`))
      expect(xml).toMatch(
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
      )
      expect(xml.match(/<col /g)).toHaveLength(header.length)
      expect(name.length).toBeLessThanOrEqual(31)
    }
    const names = [
      ...(partsOf(bytes).get('xl/workbook.xml') ?? '').matchAll(
        /<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)/g,
      ),
    ]
    expect(names.map(([, range]) => range?.replaceAll('&apos;', "'"))).toEqual(
      [...workbook.keys()].map((name) => `'${name}'!$1:$1`),
    )
  })

  it('ANX-6 gives numbers and days as such, and codes as text', async () => {
    const workbook = readWorkbook(await onlyFile(hue, workbookOrder))
    const units = workbook.get(annexTables['units-before'].sheet.vi)
    const place = units?.rows.findIndex(([, name]) => name === 'Phường Tây Lộc') ?? -1
    expect(units?.rows[place]?.[0]).toBe('19750')
    expect(units?.formats[place]?.[0]).toBe('@')
    expect(units?.formats[place]?.slice(5, 8)).toEqual(['#,##0', '#,##0.00####', '#,##0'])
    expect(workbook.get(annexTables.changes.sheet.vi)?.formats[0]?.[1]).toBe('dd/mm/yyyy')
  })

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '<b>&"x"</b>'])(
    'ANX-6 %j stays the text that it is',
    async (name) => {
      const hostile = exampleGround('hue-official', {
        baseline: (baseline) => ({
          ...baseline,
          units: baseline.units.map((unit) => (unit.id === 't-46' ? { ...unit, name } : unit)),
        }),
        scenario: (scenario) => ({ ...scenario, title: { vi: name, en: name }, plan: [] }),
      })
      const narrow = { tables: ['units-before'], systems: ['territory'] } as const
      const bytes = await onlyFile(hostile, { ...workbookOrder, ...narrow })
      expect(
        readWorkbook(bytes)
          .get('Đơn vị trước')
          ?.rows.map((row) => row[1]),
      ).toContain(name)
      const document = readDocument(await onlyFile(hostile, { ...paperOrder, ...narrow }))
      expect(document.text).toContain(name)
    },
  )
})

describe('what is not known', () => {
  it('ANX-2 L2 is an en dash with the count, never nought, and in CSV empty with the count in a column of its own', async () => {
    const tables = ['summary', 'ledger', 'units-after'] as const
    const workbook = readWorkbook(await onlyFile(divided, { ...workbookOrder, tables }))
    const people = 'Dân số (số liệu sắp xếp đơn vị hành chính)'
    const living = workbook.get('Đơn vị sau')
    const { structure, opening } = divided
    const unknownBefore = totalOf(opening, 'population')
    const told = new Map(living?.rows.map((row) => [row[0], row[7]]))
    for (const unit of structure.units.values()) {
      const { value, known, missing } = totalOf(structure, 'population', [unit])
      expect(told.get(unit.code), unit.name).toBe(known + missing === 0 ? null : (value ?? '–'))
    }
    const { value, known, missing } = totalOf(structure, 'population')
    expect([value, missing > 0]).toEqual([null, true])
    const sum = workbook.get('Tổng hợp')?.rows.find(([title]) => title === people)
    expect(sum?.slice(3)).toEqual([`– (${missing}/${known + missing})`, '–', unknownBefore.missing, missing])
    const [file] = await filesOf(divided, {
      ...terms,
      what: 'annexes',
      format: 'csv',
      language: 'vi',
      tables: ['summary'],
    })
    const line = strFromU8(file?.content ?? new Uint8Array())
      .split('\r\n')
      .find((row) => row.startsWith(people))
    expect(line?.split(',').slice(3)).toEqual(['', '', String(unknownBefore.missing), String(missing)])
  })

  it('ANX-2 is said in the Word annexes and in the scheme, with what the dash means', async () => {
    const annexes = readDocument(await onlyFile(divided, { ...paperOrder, tables: ['summary'] }))
    expect(annexes.text).toContain('dấu “–” là chưa có số liệu, không phải bằng 0')
    const certain = readDocument(await onlyFile(hue, { ...paperOrder, tables: ['summary'] }))
    expect(certain.text).not.toContain('dấu “–”')
    const scheme = readDocument(await onlyFile(divided, { ...schemeOrder, tables: [] }))
    expect(scheme.tables.flat().flat()).toContainEqual(expect.stringMatching(/^– \(\d+\/\d+\)$/))
  })
})

describe('annexes in Word', () => {
  const tables = [
    'summary',
    'unit-counts',
    'units-after',
    'lineage',
    'posts-by-role',
    'council-seats',
    'ledger',
    'notes',
  ] as const

  it('ANX-7 say the figures of the workbook, every row numbered, in tables whose head is repeated', async () => {
    const workbook = readWorkbook(await onlyFile(hue, { ...workbookOrder, tables }))
    const {
      tables: [heading, ...told],
      xml,
    } = readDocument(await onlyFile(hue, { ...paperOrder, tables }))
    expect(heading?.flat().join()).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(heading?.flat().join()).toContain('DỰ THẢO')
    expect(told).toHaveLength(tables.length)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
    for (const [place, id] of tables.entries()) {
      const sheet = workbook.get(annexTables[id].sheet.vi)
      const isFilled = sheet?.header.map((_, column) => sheet.rows.some((row) => row[column] !== null))
      const said = sheet?.rows.map((row, index) => [
        String(index + 1),
        ...row
          .map((cell, column) => {
            if (cell === null) return ''
            if (typeof cell === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? day(cell) : cell
            const isArea = sheet.header[column]?.endsWith('(km²)') || !Number.isInteger(cell)
            return (isArea ? area : number).format(cell)
          })
          .filter((_, column) => isFilled?.[column]),
      ])
      expect(told[place]?.slice(1), id).toEqual(said)
    }
  })

  it('ANX-7 are numbered in Roman, and an annex in which nothing stands says so', async () => {
    const every = exampleGround('phu-thuan-2021')
    const many = [
      'notes',
      'road',
      'ledger',
      'unit-counts',
      'summary',
      'posts-by-role',
      'council-seats',
    ] as const
    const document = readDocument(
      await onlyFile(every, {
        ...paperOrder,
        issuer: 'party',
        tables: [...many, 'lineage', 'changes', 'posts'],
      }),
    )
    expect(document.text.match(/^PHỤ LỤC [IVX]+$/gm)).toEqual(
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((sign) => `PHỤ LỤC ${sign}`),
    )
    expect(document.text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(document.text).not.toContain('Độc lập - Tự do')
    const none = readDocument(
      await onlyFile(
        exampleGround('hue-official', {
          scenario: (scenario) => ({ ...scenario, plan: [] }),
        }),
        { ...paperOrder, tables: ['changes'] },
      ),
    )
    expect(none.text).toContain('Không có.')
    expect(readDocument(await onlyFile(hue, { ...paperOrder, tables: [] })).text).toContain('Huế 2025')
  })
})

describe('a table that is too long for a paper', () => {
  it('ANX-14 says how many rows it has and where to find it, and stands whole in the workbook', async () => {
    const changes = hue.plan.reduce((sum, { act }) => sum + act.events.length, 0)
    expect(changes).toBeGreaterThan(2_500)
    const paper = readDocument(await onlyFile(hue, { ...paperOrder, tables: ['changes'] }))
    expect(paper.text).toContain(`Bảng có ${number.format(changes)} dòng`)
    expect(paper.tables).toHaveLength(1)
    const workbook = readWorkbook(await onlyFile(hue, { ...workbookOrder, tables: ['changes'] }))
    expect([...workbook.values()].some(({ rows }) => rows.length >= changes)).toBe(true)
  })
})

describe('findings in Word', () => {
  it('ANX-7 say each finding in a sentence with its figures', async () => {
    const order = { tables: ['findings'], systems: null } as const
    const sheet = readWorkbook(await onlyFile(divided, { ...workbookOrder, ...order })).get(
      'Kết quả đối chiếu',
    )
    const said = sheet?.header.indexOf('Diễn giải') ?? -1
    const { tables } = readDocument(await onlyFile(divided, { ...paperOrder, ...order }))
    const [head, ...rows] = tables[1] ?? []
    expect(head).toEqual(['STT', 'Tiêu chuẩn, định mức', 'Căn cứ', 'Tên đơn vị', 'Kết quả', 'Diễn giải'])
    expect(rows.map((row) => row[5])).toEqual(sheet?.rows.map((row) => row[said]))
    expect(rows.length).toBeGreaterThan(10)
  })
})

describe('the scheme', () => {
  it('ANX-8 has its parts with the figures filled in, and brackets where a person must write', async () => {
    const { text, tables } = readDocument(await onlyFile(hue, schemeOrder))
    for (const title of [
      'SỰ CẦN THIẾT VÀ CĂN CỨ',
      'HIỆN TRẠNG',
      'PHƯƠNG ÁN SẮP XẾP',
      'TỔ CHỨC BỘ MÁY, BIÊN CHẾ SAU SẮP XẾP',
      'LỘ TRÌNH',
      'KIẾN NGHỊ',
    ])
      expect(text).toContain(title)
    const { opening, structure } = hue
    expect(text).toContain(`Tại ngày 31/01/2025 có ${number.format(opening.units.size)} đơn vị, tổ chức`)
    expect(text).toContain(
      `từ ${number.format(opening.units.size)} còn ${number.format(structure.units.size)}, giảm 824 (52,35%)`,
    )
    expect(text).toContain('Diện tích tự nhiên: 4.947,14 km²;')
    expect(text).toContain('1.433.465 người;')
    expect(text).toContain('Đảng viên: 58.312 người.')
    expect(text).toContain('803 đại biểu của 40 Hội đồng nhân dân')
    expect(text).toContain('- Nghị quyết số 1675/NQ-UBTVQH15 ngày 16/6/2025;')
    for (const { act } of hue.steps) expect(text).toContain(act.title)
    expect(text.match(/\[[^\]]+\]/g)?.length).toBeGreaterThan(10)
    expect(tables.length).toBeGreaterThan(5)
  })

  it('ANX-8 tells a road that the plan takes, and nothing of one that it does not', async () => {
    const { text } = readDocument(await onlyFile(hue, { ...schemeOrder, tables: [] }))
    expect(text).toContain('[Phương án chưa nêu việc giảm vị trí theo năm')
    const { baseline, plan, day: until, opening, structure, steps } = hue
    const asked = normGround(baseline, plan, until)
    const check = new NormCheck(structure, vietnamProfile.norms, asked)
    const report = normReport(baseline, opening, structure, steps, check, asked)
    const seat = report.surplus.flatMap(({ seats }) => seats).find(({ role }) => role === 'vice-chair')
    const reducedBy = (...events: readonly ChangeEvent[]) =>
      exampleGround('hue-official', {
        asOf: '2025-07-01',
        scenario: (scenario) => ({
          ...scenario,
          plan: [...scenario.plan, actOn('2027-03-01', ...events)],
        }),
      })
    const postId = seat?.postId ?? ''
    const ended: ChangeEvent = {
      ...plainly,
      type: 'posts-changed',
      establish: [],
      abolish: [postId],
      move: [],
    }
    // The seat is held: the act cannot end it, and no annex says that it does.
    const refused = await writeAnnexes(reducedBy(ended), schemeOrder)
    expect(refused.ok || refused.refusals.map(({ code }) => code)).toEqual(['post-held'])
    const reduced = reducedBy({ ...plainly, type: 'holder-released', postId }, ended)
    const told = readDocument(await onlyFile(reduced, { ...schemeOrder, tables: [] })).text
    expect(told).toMatch(/- Năm 2027: giảm \d+ vị trí\./)
  })

  it('ANX-8 shows the charts before and after, sharp in print, each with words for who does not see it', async () => {
    const charts = { scope: null, depth: 1, systems: ['territory'], tiers: null, measures: ['population'] }
    const bytes = await onlyFile(hue, { ...schemeOrder, tables: [], charts })
    const { xml } = readDocument(bytes)
    const pictures = [
      ...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>.*?<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/gs),
    ]
    expect(pictures.map(([, , , id]) => id)).toEqual(pictures.map((_, index) => String(index + 1)))
    expect(pictures.map(([, , , , words]) => words)).toEqual([
      'Sơ đồ 1. Tổ chức bộ máy trước sắp xếp, ngày 31/01/2025',
      'Sơ đồ 2. Tổ chức bộ máy sau sắp xếp, ngày 01/7/2025',
    ])
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.png'))
    expect(media).toHaveLength(2)
    for (const [, png] of media) {
      const dots = Buffer.from(png).readUInt32BE(16)
      const inches = Number(pictures[0]?.[1]) / 914_400
      expect(dots / inches).toBeGreaterThan(200)
      // No wider than the text of an A4 page across.
      expect(inches * 25.4).toBeLessThanOrEqual(252.1)
    }
  })
})

describe('an order for annexes', () => {
  it('ANX-9 leaves out who is assigned where people may not be known, and tells them where they may', async () => {
    const [seat] = [...hue.structure.table('posts').values()]
    const person = { id: 'someone', name: 'Một Người Nào Đó', birthYear: null, gender: null }
    const assigned = exampleGround('hue-official', {
      scenario: (scenario) => ({
        ...scenario,
        plan: [
          ...scenario.plan,
          actOn('2025-08-01', { ...plainly, type: 'holder-released', postId: seat?.id ?? '' }),
          actOn('2025-08-02', { ...plainly, type: 'holder-assigned', postId: seat?.id ?? '', person }),
        ],
      }),
    })
    const text = async (knowsPeople: boolean) =>
      (await filesOf(assigned, { ...terms, what: 'annexes', format: 'csv', language: 'vi', knowsPeople }))
        .map(({ content }) => strFromU8(content))
        .join('')
    expect(await text(false)).not.toContain('Một Người Nào Đó')
    expect(await text(true)).toContain('Bố trí Một Người Nào Đó')
    const names = [...assigned.structure.table('people').values()].map(({ name }) => name)
    const told = await text(false)
    for (const name of new Set(names)) expect(told.includes(`,${name},`), name).toBe(false)
  })

  it('ANX-1 ANS-3 ANS-4 goes by the settings, the rules and the acceptances that it names', async () => {
    const tables = ['findings'] as const
    const cells = async (more: Partial<Pick<AnnexOrder, 'settings' | 'acceptances' | 'rulesOn'>>) => {
      const workbook = readWorkbook(await onlyFile(hue, { ...workbookOrder, tables, ...more }))
      const sheet = workbook.get('Kết quả đối chiếu')
      return {
        of: (title: string) => sheet?.rows.map((row) => row[sheet.header.indexOf(title)] ?? null) ?? [],
        contents: workbook.get('Mục lục')?.rows.flat() ?? [],
      }
    }
    const asked = normGround(hue.baseline, hue.plan, hue.day)
    const failing = [...new NormCheck(hue.structure, vietnamProfile.norms, asked).findings()].find(
      ({ verdict }) => verdict === 'fail',
    )
    if (!failing) throw new Error('something fails')
    const acceptances = [{ findingId: failing.id, standing: standingOf(failing), reason: 'Đã xin ý kiến' }]
    const accepted = (await cells({ acceptances })).of('Lý do chấp nhận')
    expect(accepted.filter((cell) => cell !== null)).toEqual(['Đã xin ý kiến'])
    const settings = [{ normId: 'nq-76-2025-population', parameterId: 'ward-of-municipality', value: 77_777 }]
    const limits = async (more: Parameters<typeof cells>[0]) =>
      (await cells(more)).of('Mức quy định').filter((limit) => limit === 77_777).length
    const set = new NormCheck(hue.structure, withSettings(vietnamProfile.norms, settings), asked)
    const expected = [...set.findings()].filter(({ limit }) => limit === 77_777).length
    expect(expected).toBeGreaterThan(0)
    expect([await limits({}), await limits({ settings })]).toEqual([0, expected])
    expect((await cells({ rulesOn: '2025-06-01' })).contents).toContain('01/6/2025')
  })

  it('ANX-10 gives the same bytes for the same order, whatever was written between', async () => {
    const charts = { scope: null, depth: 1, systems: ['territory'], tiers: null, measures: [] }
    const few = { tables: ['summary', 'ledger'] } as const
    const scheme = { ...schemeOrder, ...few, charts }
    const first = await onlyFile(hue, scheme)
    await onlyFile(divided, { ...scheme, charts: { ...charts, depth: 0 } })
    expect(Buffer.compare(first, await onlyFile(hue, scheme))).toBe(0)
    for (const order of [
      { ...workbookOrder, ...few },
      { ...paperOrder, ...few },
    ])
      expect(Buffer.compare(await onlyFile(hue, order), await onlyFile(hue, order))).toBe(0)
  })

  it('ANX-11 is refused with everything in it that there is not', async () => {
    const charts = { scope: 'nobody', depth: 1, systems: ['x'], tiers: null, measures: [] }
    const refused = await writeAnnexes(hue, { ...schemeOrder, systems: ['y'], charts })
    expect(refused.ok || [...new Set(refused.refusals.map(({ path }) => path))]).toEqual([
      'systems',
      'charts.systems',
      'charts.scope',
    ])
  })

  it('ANX-13 narrows lists to the systems that are asked for, and no sum', async () => {
    const all = readWorkbook(await onlyFile(hue, workbookOrder))
    const narrow = readWorkbook(await onlyFile(hue, { ...workbookOrder, systems: ['territory'] }))
    expect(narrow.get('Đơn vị trước')?.rows).toHaveLength(143)
    expect(narrow.get('Đơn vị trước')?.header.join()).not.toContain('Đảng viên')
    expect(narrow.get('Chuyển đổi mã')?.rows).toHaveLength(134)
    for (const sheet of ['Tổng hợp', 'Số đơn vị', 'Đối chiếu số liệu', 'Vị trí theo chức danh'])
      expect(narrow.get(sheet)?.rows).toEqual(all.get(sheet)?.rows)
  })

  it('ANX-6 ANX-7 is written in every language of the house', async () => {
    for (const language of languages) {
      const workbook = readWorkbook(await onlyFile(divided, { ...workbookOrder, language }))
      expect([...workbook.keys()].slice(1)).toEqual(
        annexTableIds.map((id) => annexTables[id].sheet[language]),
      )
      const { text } = readDocument(await onlyFile(divided, { ...paperOrder, language, tables: null }))
      expect(text).toContain(annexTables['unit-counts'].title[language])
      const files = await filesOf(divided, { ...terms, what: 'annexes', format: 'csv', language })
      expect(files.map(({ name }) => name)).toEqual(
        annexTableIds.map((id) => `${annexTables[id].fileName}.csv`),
      )
    }
  })
})
