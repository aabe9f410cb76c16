import type { Unit } from '@tinhgon/model'
import { bareName, isNumbered, kindWord, nameInSentence } from './unit-names.ts'

/** The order of kinds in a list: what is urban comes first. */
const kindOrder = ['rural-district', 'ward', 'township', 'commune', 'special-zone']

const place = (kind: string): number => {
  const found = kindOrder.indexOf(kind)
  return found < 0 ? kindOrder.length : found
}

/** A second “và” would leave open what belongs together, so a comma stands before the last where there is one. */
function joined(items: readonly string[]): string {
  const [last, rest] = [items.at(-1) ?? '', items.slice(0, -1)]
  if (rest.length === 0) return last
  const isPlain = rest.every((item) => !item.includes(' và '))
  return `${rest.join(', ')}${isPlain ? ' và ' : ', '}${last}`
}

/**
 * Units as the resolutions list them. Three or more of a kind share its word (“các xã A, B và C”), fewer repeat it.
 * Those whose district must be named come first, so that the brackets say nothing of the others; several of one
 * district share the brackets (“Phường 1, Phường 2 và Phường 4 (Quận 5)”).
 * @param lastWord how the list ends: with “và”, or with a comma where more is to come
 */
export function listUnits(
  units: readonly Unit[],
  districts: ReadonlyMap<string, string>,
  lastWord: 'và' | ',' | 'và between kinds',
): string {
  const items = itemsOf(units, districts)
  const [only] = items
  if (items.length === 1 && only) return lastWord === 'và' ? only.closed : only.open
  const texts = items.map(({ open }) => open)
  return lastWord === ',' ? texts.join(', ') : joined(texts)
}

/** A part of a list: `open` has commas alone, `closed` has “và” before its last name. */
interface Item {
  readonly open: string
  readonly closed: string
}

const itemsOf = (units: readonly Unit[], districts: ReadonlyMap<string, string>): readonly Item[] =>
  sameKinds(units).flatMap((group) => {
    const named = group.filter(({ id }) => districts.has(id))
    const byDistrict = [...Map.groupBy(named, ({ id }) => districts.get(id) ?? '')]
    const bundles = byDistrict.filter(([, members]) => members.length > 1)
    const bundled = new Set(bundles.flatMap(([, members]) => members))
    const free = group.filter((unit) => !bundled.has(unit))
    return [
      ...bundles.map(([district, members]) => bundle(members, district)),
      ...(free.length > 0 ? kindItems(free, districts) : []),
    ]
  })

const sameKinds = (units: readonly Unit[]): readonly (readonly Unit[])[] =>
  [...Map.groupBy(units, ({ kind }) => kind)]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, group]) => group)

/** Units of one kind and one district, which share the brackets. */
function bundle(members: readonly Unit[], district: string): Item {
  const items = kindItems(members, new Map())
  const [only] = items
  const names = items.length === 1 && only ? only.closed : joined(items.map(({ open }) => open))
  const text = `${names} (${district})`
  return { open: text, closed: text }
}

function kindItems(group: readonly Unit[], districts: ReadonlyMap<string, string>): readonly Item[] {
  const ordered = [...group].sort((a, b) => Number(districts.has(b.id)) - Number(districts.has(a.id)))
  const tail = ({ id }: Unit): string => (districts.has(id) ? ` (${districts.get(id)})` : '')
  const apart = ordered.length < 3 || ordered.some(isNumbered)
  if (apart)
    return ordered.map((unit) => {
      const text = nameInSentence(unit) + tail(unit)
      return { open: text, closed: text }
    })
  const names = ordered.map((unit) => bareName(unit) + tail(unit))
  const word = `các ${kindWord(ordered[0]?.kind ?? '')}`
  return [{ open: `${word} ${names.join(', ')}`, closed: `${word} ${joined(names)}` }]
}
