import { type Structure, subtree, totalOf } from '@tinhgon/engine'
import { type ChartOrder, writeChart } from '@tinhgon/exchange/files'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { exampleGround } from './testing/hue.ts'

const ground = exampleGround('hue-official')
const order: Omit<ChartOrder, 'format' | 'view'> = {
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
  madeAt: new Date('2025-07-01T00:00:00Z'),
}

const views = [
  ['before', ground.opening],
  ['after', ground.structure],
] as const

const flat = (text: string): string => text.replace(/\s+/g, ' ')
const people = new Intl.NumberFormat('vi-VN')
const area = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** What the card of every territory has to say, by its id. */
const figuresIn = (structure: Structure): ReadonlyMap<string, readonly [string, string, string]> =>
  new Map(
    [...structure.units.values()]
      .filter(({ system }) => system === 'territory')
      .map(({ id, name }) => {
        const below = [...subtree(structure, id)]
        const [persons, metres] = ['population', 'area'].map(
          (measure) => totalOf(structure, measure, below).value,
        )
        return [id, [name, people.format(persons ?? 0), `${area.format((metres ?? 0) / 1_000_000)} km²`]]
      }),
  )

async function chart(format: 'pdf' | 'pptx', view: 'before' | 'after'): Promise<Uint8Array> {
  const written = await writeChart(ground, { ...order, format, view })
  if (!written.ok) throw new Error(written.refusals.map(({ message }) => message).join('\n'))
  return written.files[0]?.content ?? new Uint8Array()
}

describe('the figures of charts', () => {
  it.each(views)(
    'ANX-12 in PowerPoint, %s, are those of the engine, unit by unit',
    async (view, structure) => {
      const expected = figuresIn(structure)
      const slides = Object.entries(unzipSync(await chart('pptx', view))).filter(([name]) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(name),
      )
      const told = new Set<string>()
      for (const [, slide] of slides)
        for (const [, id = '', words = ''] of strFromU8(slide).matchAll(
          /name="unit:([^"]*)".*?<p:txBody>(.*?)<\/p:txBody>/gs,
        )) {
          const said = flat([...words.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' '))
          for (const figure of expected.get(id) ?? []) expect(said).toContain(figure)
          told.add(id)
        }
      expect(told).toEqual(new Set(expected.keys()))
    },
  )

  it.each(views)('ANX-12 in PDF, %s, are those of the engine', async (view, structure) => {
    const task = getDocument({ data: (await chart('pdf', view)).slice(), verbosity: 0 })
    const file = await task.promise
    const texts: string[] = []
    for (let page = 1; page <= file.numPages; page += 1) {
      const { items } = await (await file.getPage(page)).getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    await task.destroy()
    const text = flat(texts.join(' '))
    for (const [name, persons, metres] of figuresIn(structure).values())
      expect(text).toContain(`${name} Dân số: ${persons} Diện tích tự nhiên: ${metres}`)
  })
})
