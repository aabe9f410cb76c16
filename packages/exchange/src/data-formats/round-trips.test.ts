import { foldPlan, hashBaseline } from '@tinhgon/engine'
import {
  type DataFormatId,
  dataFormats,
  type ReadableFormatId,
  readBaselineFrom,
  standingPoint,
  writeData,
} from '@tinhgon/exchange/files'
import type { Baseline, Profile } from '@tinhgon/model'
import { plainProfile, randomBaseline, randomPlan, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const isReadable = (format: DataFormatId): format is ReadableFormatId => dataFormats[format].read !== null
const readable = (Object.keys(dataFormats) as DataFormatId[]).filter(isReadable)
const terms = (profile: Profile) => ({
  profile,
  id: 'other',
  title: { vi: 'x', en: 'x' },
  date: '2000-01-01',
})

async function throughFormat(format: ReadableFormatId, document: Baseline, profile: Profile, people = true) {
  const bytes = new TextEncoder().encode(writeData(format, { document, profile }, { people }))
  const read = await readBaselineFrom(format, bytes, terms(profile))
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return read.baseline
}

/** Texts that some format has a meaning of its own for. */
const awkward = [
  '<script>alert(1)</script>',
  '"]; --> & &amp; #35;',
  "it's \\ `x` $y %20",
  'Ủy ban\u00A0nhân dân – “Huế”',
  '$& {id} @vi ^^xsd:date .',
  ']]> <!-- 1 < 2',
]

/** A random baseline with whatever else a baseline may say. */
function fullBaseline(random: SeededRandom): Baseline {
  const baseline = randomBaseline(random)
  const said = () => random.pick(awkward)
  const units = baseline.units.map((unit) => ({
    ...unit,
    name: random.chance(0.5) ? said() : unit.name,
    code: random.chance(0.2) ? null : unit.code,
    officialShortName: random.chance(0.3) ? said() : null,
    seat: random.chance(0.3) ? random.pick([...awkward, '', 'dòng 1\n\tdòng 2\r']) : null,
  }))
  const [first, second] = units.filter(({ system }) => system === 'territory')
  const remarks = random.sample(units, 3).map(({ id }) => ({
    unitId: id,
    grade: random.pick(['verified', 'assumed'] as const),
    text: random.chance(0.5) ? { vi: said(), en: said() } : { vi: said(), en: said(), ru: said() },
  }))
  const border = first && second && { unitIds: [first.id, second.id] as [string, string] }
  return {
    ...baseline,
    id: `plain:2025/${random.integer(1, 9)}%`,
    title: { vi: said(), en: said() },
    units,
    remarks,
    people: random.shuffle(baseline.people).map((person) => ({ ...person, name: said(), birthYear: null })),
    posts: random.shuffle(baseline.posts),
    figures: random.shuffle(baseline.figures),
    relations: random.shuffle(baseline.relations),
    sources: [{ id: said(), title: said() }],
    ...(random.chance(0.5)
      ? { borders: border ? [{ ...border, lengthMetres: random.pick([null, 0, 120]) }] : [] }
      : {}),
  }
}

let after: Baseline | null = null

/** Huế once the whole official plan has taken effect. */
function hueAfter(): Baseline {
  if (after) return after
  const [baseline, scenario] = [builtInBaselines[0]?.load(), builtInScenarios[0]?.load()]
  if (!baseline || !scenario) throw new Error('Huế is missing')
  const folded = foldPlan(baseline, scenario.plan, vietnamProfile)
  if (!folded.ok) throw new Error('the baseline does not load')
  const name = { id: 'hue-after', title: { vi: 'Sau sắp xếp', en: 'After' }, date: '2025-07-01' }
  after = standingPoint(baseline, folded.structure, name)
  return after
}

describe.each(readable)('out and in again by %s', (format) => {
  it.each(builtInBaselines)('FMT-1 $id is the same baseline', { timeout: 60_000 }, async ({ load }) => {
    expect(hashBaseline(await throughFormat(format, load(), vietnamProfile))).toBe(hashBaseline(load()))
  })

  it.each(seedRanges(120, 40))('FMT-1 FMT-4 random baselines are the same, $title', async ({ seeds }) => {
    for (const seed of seeds) {
      const baseline = fullBaseline(new SeededRandom(seed))
      expect(await throughFormat(format, baseline, plainProfile), `seed ${seed}`).toEqual(baseline)
    }
  })

  it.each(seedRanges(60, 30))('FMT-2 so are standing points of random plans, $title', async ({ seeds }) => {
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const baseline = fullBaseline(random)
      const folded = foldPlan(baseline, randomPlan(random, baseline, 'act'), plainProfile)
      if (!folded.ok) throw new Error('the baseline does not load')
      const name = { id: 'after', title: { vi: 'sau', en: 'after' }, date: '2026-01-01' }
      const document = standingPoint(baseline, folded.structure, name)
      expect(hashBaseline(await throughFormat(format, document, plainProfile)), `seed ${seed}`).toBe(
        hashBaseline(document),
      )
    }
  })

  it('FMT-2 so is the end of the plan of Huế', { timeout: 60_000 }, async () => {
    expect(hashBaseline(await throughFormat(format, hueAfter(), vietnamProfile))).toBe(
      hashBaseline(hueAfter()),
    )
  })

  it('FMT-3 without the right to know them nobody is named', async () => {
    const baseline = fullBaseline(new SeededRandom(7))
    expect(baseline.people.length).toBeGreaterThan(0)
    const { people, posts, ...rest } = await throughFormat(format, baseline, plainProfile, false)
    expect(people).toEqual([])
    expect(posts).toEqual(baseline.posts.map((post) => ({ ...post, holderId: null })))
    expect(rest).toMatchObject({ units: baseline.units, figures: baseline.figures })
  })

  it('FMT-3 nor is a person named anywhere in the file', () => {
    const [hue] = builtInBaselines
    const document = hue?.load() ?? fullBaseline(new SeededRandom(1))
    const text = writeData(format, { document, profile: vietnamProfile })
    const some = document.people.filter((_, index) => index % 50 === 0)
    const named = some.filter(({ name, id }) => text.includes(name) || text.includes(id))
    expect(some.length).toBeGreaterThan(40)
    expect(named).toEqual([])
  })
})
