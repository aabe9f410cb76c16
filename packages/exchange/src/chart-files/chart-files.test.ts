import { inflateSync } from 'node:zlib'
import {
  type ChartOrder,
  type ExportGround,
  exportGround,
  type WrittenFile,
  writeChart,
} from '@tinhgon/exchange/files'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'

const hue = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
const official = builtInScenarios.find(({ id }) => id === 'hue-official')?.load()
if (!hue || !official) throw new Error('Huế is built in')
const outcome = exportGround(hue, official, vietnamProfile, { isApproved: false })
if (!outcome.ok) throw new Error('the official scenario applies')
const ground: ExportGround = outcome.ground

const madeAt = new Date('2025-07-01T00:00:00Z')
const order: ChartOrder = {
  format: 'pdf',
  view: 'changes',
  scope: null,
  depth: null,
  systems: ['territory'],
  tiers: null,
  relations: [],
  measures: ['population', 'area'],
  countsPosts: false,
  paper: 'A3',
  isLandscape: true,
  isSpread: true,
  language: 'vi',
  resolution: 60,
  allowsSmallType: false,
  firstPages: null,
  madeAt,
}

async function filesOf(more: Partial<ChartOrder>): Promise<readonly WrittenFile[]> {
  const written = await writeChart(ground, { ...order, ...more })
  if (!written.ok) throw new Error(written.refusals.map(({ message }) => message).join('\n'))
  return written.files
}

async function onlyFile(more: Partial<ChartOrder>): Promise<Uint8Array> {
  const [file, ...others] = await filesOf(more)
  if (!file || others.length > 0) throw new Error('one file')
  return file.content
}

const namesAfter = [...ground.structure.units.values()]
  .filter(({ system }) => system === 'territory')
  .map(({ name }) => name)

/** Words that stand in several lines are one again. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const file = await task.promise
  const texts: string[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await task.destroy()
  return flat(texts.join(' '))
}

describe('a chart as PDF', () => {
  it('CHT-14 gives every name and figure back as text, with its tone marks', async () => {
    const text = await textOfPdf(await onlyFile({}))
    for (const name of namesAfter) expect(text).toContain(name)
    expect(text).toContain('Dân số: 1.433.465')
    expect(text).toContain('4.947,14 km²')
    expect(text).toContain('DỰ THẢO')
  })

  it('CHT-14 is tagged, in its language, with its title, a bookmark a page, and every font within', async () => {
    const bytes = await onlyFile({ systems: ['party'], view: 'before' })
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const file = await task.promise
    const tree = await (await file.getPage(1)).getStructTree()
    const roles = JSON.stringify(tree)
    for (const role of ['Document', 'Sect', 'H1', 'H2', 'P', 'Figure'])
      expect(roles).toContain(`"role":"${role}"`)
    const { info } = await file.getMetadata()
    expect(info).toMatchObject({
      Title: 'Huế 2025: sắp xếp chính thức',
      Language: 'vi',
    })
    expect(await file.getOutline()).toHaveLength(file.numPages)
    await task.destroy()
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.match(/\/FontFile2/g)?.length).toBe(
      raw.match(/\/FontDescriptor\n/g)?.length ?? raw.match(/\/Type \/FontDescriptor/g)?.length,
    )
    expect(raw).toContain('pdfuaid:part')
  })

  it('CHT-14 sets Russian in letters that are there', async () => {
    const text = await textOfPdf(await onlyFile({ language: 'ru' }))
    expect(text).toContain('Изменения')
  })
})

it('CHT-20 names the roles of posts in a chart of few units, and counts them in a large one', async () => {
  const few = await onlyFile({
    scope: 'g-46.NV',
    systems: null,
    view: 'before',
    countsPosts: true,
    measures: [],
  })
  expect(await textOfPdf(few)).toMatch(/49 vị trí .*Giám đốc.*: 1/)
  const many = await onlyFile({ systems: ['government'], view: 'before', countsPosts: true, measures: [] })
  expect(await textOfPdf(many)).not.toMatch(/Giám đốc.*: 1/)
})

describe('a chart as a presentation', () => {
  it('CHT-15 has a shape for every unit with its words, and glues both ends of every line to shapes', async () => {
    const files = unzipSync(
      await onlyFile({
        format: 'pptx',
        systems: ['party', 'government'],
        paper: 'slide',
        measures: [],
        countsPosts: true,
      }),
    )
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThan(3)
    const units = new Set<string>()
    for (const name of slides) {
      const slide = strFromU8(files[name] ?? new Uint8Array())
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const connectors = [...slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)].map(([text]) => text)
      for (const connector of connectors) {
        const [from, to] = [
          /<a:stCxn id="(\d+)"/.exec(connector)?.[1],
          /<a:endCxn id="(\d+)"/.exec(connector)?.[1],
        ]
        expect(ids).toContain(from)
        expect(ids).toContain(to)
      }
      for (const [, unit, words] of slide.matchAll(/name="unit:([^"]*)".*?<p:txBody>(.*?)<\/p:txBody>/gs)) {
        const said = [...(words ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ')
        const living = ground.structure.unit(unit ?? '') ?? ground.opening.unit(unit ?? '')
        expect(said).toContain(
          living?.officialShortName && !said.startsWith(living.name)
            ? living.officialShortName
            : living?.name,
        )
        units.add(unit ?? '')
      }
      const glued = new Set(connectors.map((text) => /<a:endCxn id="(\d+)"/.exec(text)?.[1]))
      const boxes = new Map(
        [...slide.matchAll(/<p:cNvPr id="(\d+)" name="unit:([^"]*)"/g)].map(([, id, unit]) => [unit, id]),
      )
      for (const [unit, id] of boxes) {
        const superiorId = ground.structure.unit(unit ?? '')?.superiorId
        if (superiorId && boxes.has(superiorId)) expect(glued).toContain(id)
      }
    }
    for (const { id, system } of ground.structure.units.values())
      if (system === 'party' || system === 'government') expect(units).toContain(id)
  })
})

describe('a chart as SVG, picture and page', () => {
  it('CHT-16 is plain: a group a unit, no script, no style, nothing from outside, whatever a name holds', async () => {
    const hostile = '<script>alert(1)</script> "&\' ]]>'
    const [first, ...rest] = hue.units
    if (!first) throw new Error('Huế has units')
    const renamed = exportGround(
      { ...hue, units: [{ ...first, name: hostile }, ...rest] },
      null,
      vietnamProfile,
      {
        isApproved: true,
      },
    )
    if (!renamed.ok) throw new Error('names are free')
    for (const format of ['svg', 'html'] as const) {
      const written = await writeChart(renamed.ground, {
        ...order,
        format,
        view: 'before',
        scope: first.id,
        depth: 0,
        systems: null,
      })
      const text = written.ok ? strFromU8(written.files[0]?.content ?? new Uint8Array()) : ''
      expect(text).toContain('&#60;script&#62;alert(1)')
      expect(text).not.toMatch(/<script|<image|href=|url\(|javascript:/i)
    }
    const [page] = await filesOf({ format: 'svg' })
    const svg = strFromU8(page?.content ?? new Uint8Array())
    expect(svg.match(/<g id="unit-/g)?.length).toBe(50)
    expect(svg).not.toContain('<style')
  })

  it('CHT-17 lists every unit once, each under its superior', async () => {
    const html = strFromU8(await onlyFile({ format: 'html' }))
    expect(html.match(/<li>/g)?.length).toBe(50)
    expect(html.split('<ul>').length).toBe(html.split('</ul>').length)
    expect(html.split('<li>').length).toBe(html.split('</li>').length)
    expect(html).toContain("default-src 'none'")
  })

  it('CHT-18 is a picture of the size that was asked for, and refused beyond what memory holds', async () => {
    const png = Buffer.from(await onlyFile({ format: 'png', resolution: 50 }))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([827, 585])
    // Not one colour alone: something is drawn.
    const data = png.indexOf('IDAT')
    expect(
      new Set(inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)), { finishFlush: 2 }))
        .size,
    ).toBeGreaterThan(20)
    const refused = await writeChart(ground, { ...order, format: 'png', paper: 'A0', resolution: 1200 })
    expect(refused.ok || refused.refusals.map(({ code }) => code)).toEqual(['picture-too-large'])
  })
})

describe('an order for a chart', () => {
  it('CHT-10 is refused with the size of its type, and drawn where that is allowed', async () => {
    const small = { isSpread: false, paper: 'A4', systems: null, view: 'before' } as const
    const refused = await writeChart(ground, { ...order, ...small })
    expect(refused.ok || refused.refusals.map(({ code }) => code)).toEqual(['type-too-small'])
    const drawn = await writeChart(ground, { ...order, ...small, format: 'svg', allowsSmallType: true })
    expect(drawn).toMatchObject({ ok: true, pages: 1, units: 1574 })
  })

  it('writes the first pages alone where a look is enough, and tells how many there are', async () => {
    const written = await writeChart(ground, {
      ...order,
      systems: ['party'],
      format: 'svg',
      paper: 'A4',
      firstPages: 2,
    })
    expect(written.ok && written.files.map(({ name }) => name)).toEqual(['so-do-001.svg', 'so-do-002.svg'])
    expect(written.ok && written.pages).toBeGreaterThan(2)
  })

  it('names everything in it that there is not', async () => {
    const refused = await writeChart(ground, {
      ...order,
      scope: 'nobody',
      systems: ['x'],
      tiers: ['y'],
      measures: ['z'],
      relations: ['w'],
    })
    expect(refused.ok || refused.refusals.map(({ path }) => path)).toEqual([
      'systems',
      'tiers',
      'relations',
      'measures',
      'scope',
    ])
  })

  it('says that nothing is within what was chosen', async () => {
    const refused = await writeChart(ground, {
      ...order,
      systems: ['party'],
      tiers: ['nation'].filter(() => false),
    })
    expect(refused.ok || refused.refusals.map(({ code }) => code)).toEqual(['nothing-to-draw'])
  })

  it.each(['svg', 'pdf', 'pptx', 'html', 'png'] as const)(
    'CHT-19 gives the same bytes for the same order: %s',
    async (format) => {
      const few = { format, systems: ['council'], view: 'after' } as const
      expect(await filesOf(few)).toEqual(await filesOf(few))
    },
  )
})
