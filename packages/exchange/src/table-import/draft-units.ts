import { type KindDefinition, type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { DraftRecord, DraftUnit } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { kindsOf, termOf } from '../data-formats/profile-words.ts'
import { territorySystems } from '../data-formats/territory-systems.ts'
import { figuresOfRow } from './draft-figures.ts'
import type { ToldUnit } from './gather-units.ts'
import { KindsOfNames } from './kind-of-name.ts'
import { type RegisteredUnit, shortened, UnitRegister } from './unit-register.ts'

/** A unit whose words are understood as far as they can be. */
interface KnownUnit extends RegisteredUnit {
  readonly told: ToldUnit
  readonly kind: KindDefinition | null
  /** What the file says, or null. */
  readonly kindWord: string | null
  /** Id of the tier that is said. */
  readonly tier: string | null
  /** Whether what is said of its tier is a fault: it has been told. */
  readonly isTierOdd: boolean
}

export interface DraftedUnits {
  readonly units: readonly DraftUnit[]
  readonly figures: readonly DraftRecord[]
  readonly register: UnitRegister<RegisteredUnit>
  /** Units whose kind was told by their name alone. */
  readonly guessedKinds: number
  /** Whether every superior that is named was found. */
  readonly areSuperiorsFound: boolean
}

export function draftUnits(told: readonly ToldUnit[], terms: ReadingTerms, faults: Refusal[]): DraftedUnits {
  const { profile } = terms
  const names = new KindsOfNames(profile)
  const known = nameUnits(told, profile, names, faults)
  const register = new UnitRegister(known)
  const byTold = new Map(known.map((unit) => [unit.told, unit]))
  const before = faults.length
  const superiors = new Map(known.map((unit) => [unit, superiorOf(unit, byTold, register, faults)]))
  const areSuperiorsFound = faults.length === before
  return {
    units: known.map((unit) => draftOf(unit, superiors, profile, faults)),
    figures: known.flatMap((unit) =>
      unit.told.isDescribed ? figuresOfRow(unit.told, unit.id, terms, faults) : [],
    ),
    register,
    guessedKinds: known.filter(({ kind, kindWord }) => kind !== null && kindWord === null).length,
    areSuperiorsFound,
  }
}

function nameUnits(
  told: readonly ToldUnit[],
  profile: Profile,
  names: KindsOfNames,
  faults: Refusal[],
): KnownUnit[] {
  const codes = new Set<string>()
  const territories = territorySystems(profile)
  return told.map((unit, index): KnownUnit => {
    const { table, row, code, name, isDescribed } = unit
    const said = (meaning: 'kind' | 'tier' | 'system') => (isDescribed && row.text(meaning)) || null
    const kindWord = said('kind')
    const tierSaid = said('tier')
    const systemSaid = said('system')
    const tier = unit.levelTier ?? idOf(profile.tiers, tierSaid)
    const systemOfColumn = idOf(profile.systems, systemSaid)
    const isTierOdd = tierSaid !== null && tier === null
    if (isTierOdd)
      faults.push(refusal('unknown-tier', table.placeOf(row, 'tier'), [], { tier: shortened(tierSaid) }))
    if (systemSaid !== null && systemOfColumn === null) {
      const params = { system: shortened(systemSaid) }
      faults.push(refusal('unknown-system', table.placeOf(row, 'system'), [], params))
    }
    const kind = kindOf(unit, { kindWord, tier, system: systemOfColumn }, profile, names)
    const system = systemOfColumn ?? kind?.system ?? null
    const key = `${system}:${code}`
    const isRepeated = code !== null && codes.has(key)
    if (isRepeated)
      faults.push(refusal('duplicate-code', table.placeOf(row, 'code'), [], { code: shortened(code) }))
    else if (code !== null) codes.add(key)
    else if (isDescribed && table.column('code') && system !== null && territories.has(system))
      faults.push(refusal('unit-code-empty', table.placeOf(row, 'code'), [], { name: shortened(name) }))
    const isSound = code !== null && !isRepeated && /^[^\s\p{Cc}\p{Cs}]{1,60}$/u.test(code)
    const id = isSound && system !== null ? key : `unit-${index + 1}`
    return { told: unit, id, name, code: isRepeated ? null : code, system, kind, kindWord, tier, isTierOdd }
  })
}

const idOf = (terms: Profile['tiers'], word: string | null): string | null =>
  word === null ? null : (termOf(terms, word)?.id ?? null)

interface SaidOfKind {
  readonly kindWord: string | null
  readonly tier: string | null
  readonly system: string | null
}

/** By the word for it, else by the first words of the name; of several by tier, and by whether there is one above. */
function kindOf(
  { name, above, row, isDescribed }: ToldUnit,
  { kindWord, tier, system }: SaidOfKind,
  profile: Profile,
  names: KindsOfNames,
): KindDefinition | null {
  const byWord = kindWord === null ? [] : kindsOf(profile, kindWord)
  const named = names.of(name)
  const candidates = byWord.length > 0 ? byWord : kindWord === null ? named : names.of(kindWord)
  const fitting = candidates.filter(
    (kind) => (tier === null || kind.tiers.includes(tier)) && (system === null || kind.system === system),
  )
  const hasSuperior = above !== null || (isDescribed && row.text('superior') !== '')
  const height = (kind: KindDefinition) => profile.tiers.findIndex(({ id }) => kind.tiers.includes(id))
  const ordered = fitting.toSorted((a, b) => (hasSuperior ? height(b) - height(a) : height(a) - height(b)))
  // Two kinds of one title: what the name says besides decides.
  return ordered.find((kind) => named.includes(kind)) ?? ordered[0] ?? candidates[0] ?? null
}

function superiorOf(
  unit: KnownUnit,
  byTold: ReadonlyMap<ToldUnit, KnownUnit>,
  register: UnitRegister<KnownUnit>,
  faults: Refusal[],
): KnownUnit | null {
  const { told, name, system } = unit
  const { table, row, above, isDescribed } = told
  const word = isDescribed ? row.text('superior') : ''
  if (word === '') return above === null ? null : (byTold.get(above) ?? null)
  const place = table.placeOf(row, 'superior')
  return register.find(word, system, place, faults, () =>
    refusal('superior-not-listed', place, [unit.id], { superior: shortened(word), name: shortened(name) }),
  )
}

function draftOf(
  unit: KnownUnit,
  superiors: ReadonlyMap<KnownUnit, KnownUnit | null>,
  profile: Profile,
  faults: Refusal[],
): DraftUnit {
  const { told, id, name, code, kind, kindWord } = unit
  const { row, isDescribed } = told
  const said = (meaning: 'short-name' | 'seat') => (isDescribed && row.text(meaning)) || null
  const superior = superiors.get(unit) ?? null
  const system = unit.system ?? superior?.system ?? null
  // Its fault is told; with a stand-in the rest is looked at. What has no name has none to tell its kind.
  const standIn = profile.kinds.find((known) => known.system === system) ?? profile.kinds[0]
  const known = kind ?? (name === '' && kindWord === null ? standIn : undefined)
  const isOdd = unit.isTierOdd || name === ''
  return {
    id,
    name: name === '' ? id : name,
    code,
    kind: known?.id ?? kindWord,
    // A unit whose kind nobody can tell is looked at further as one of its superior's system.
    system,
    tier: tierOf(unit, superiors) ?? (isOdd ? (known?.tiers[0] ?? null) : null),
    superior: superior?.id ?? null,
    officialShortName: said('short-name'),
    seat: said('seat'),
    designations: designationsOf(told, profile, faults),
    place: row.place,
  }
}

/** Said, or the only one of its kind, or the superior's where units of the kind occur at it. */
function tierOf(unit: KnownUnit, superiors: ReadonlyMap<KnownUnit, KnownUnit | null>): string | null {
  const ownTier = ({ tier, kind }: KnownUnit) =>
    tier ?? (kind?.tiers.length === 1 ? kind.tiers[0] : undefined)
  const passed = new Set<KnownUnit>()
  for (let at: KnownUnit | null = unit; at && !passed.has(at); at = superiors.get(at) ?? null) {
    passed.add(at)
    const tier = ownTier(at)
    if (tier !== undefined) return at === unit || unit.kind?.tiers.includes(tier) ? tier : null
  }
  return null
}

const noneAtAll: ReadonlySet<string> = new Set(['none', 'không', 'нет'])

function designationsOf(
  { table, row, isDescribed }: ToldUnit,
  profile: Profile,
  faults: Refusal[],
): string[] | null {
  const text = isDescribed ? row.text('designations') : ''
  if (text === '') return null
  if (noneAtAll.has(text.toLocaleLowerCase('vi'))) return []
  const ids: string[] = []
  for (const word of text.split(/[;,]/).map((part) => part.trim())) {
    const found = word === '' ? undefined : termOf(profile.designations, word)
    if (found) ids.push(found.id)
    else if (word !== '')
      faults.push(
        refusal('unknown-designation', table.placeOf(row, 'designations'), [], {
          designation: shortened(word),
        }),
      )
  }
  return [...new Set(ids)]
}
