import type { Baseline } from '@tinhgon/model'

/** A unit as it was understood, in one line. */
export interface PreviewedUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly kind: string
  readonly tier: string
  readonly system: string
  /** Name of the superior. */
  readonly superior: string | null
  /** How many units are right below it. */
  readonly subordinates: number
}

/** What a file would create, for whoever is to say yes to it. */
export interface ImportPreview {
  readonly units: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byTier: Readonly<Record<string, number>>
  readonly bySystem: Readonly<Record<string, number>>
  readonly posts: number
  readonly people: number
  readonly figures: number
  /** Units without a superior. */
  readonly top: readonly PreviewedUnit[]
  /** The first units of the file. */
  readonly first: readonly PreviewedUnit[]
}

/** How many units are shown of either list. */
const shown = 20

export function previewOf({ units, posts, people, figures }: Baseline): ImportPreview {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const below = countsBy(units, ({ superiorId }) => superiorId ?? '')
  const previewed = ({ id, code, name, kind, tier, system, superiorId }: Baseline['units'][number]) => ({
    ...{ id, code, name, kind, tier, system },
    superior: superiorId === null ? null : (names.get(superiorId) ?? null),
    subordinates: below[id] ?? 0,
  })
  return {
    units: units.length,
    byKind: countsBy(units, ({ kind }) => kind),
    byTier: countsBy(units, ({ tier }) => tier),
    bySystem: countsBy(units, ({ system }) => system),
    posts: posts.length,
    people: people.length,
    figures: figures.length,
    top: units
      .filter(({ superiorId }) => superiorId === null)
      .slice(0, shown)
      .map(previewed),
    first: units.slice(0, shown).map(previewed),
  }
}

function countsBy<T>(things: readonly T[], key: (thing: T) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(key(thing), (counts.get(key(thing)) ?? 0) + 1)
  return Object.fromEntries(counts)
}
