import { type KindDefinition, type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { DraftUnit } from './baseline-draft.ts'
import { kindsOf, termOf } from './profile-words.ts'

/** Units in the words of the profile, as far as the file lets them be; faults where it does not. */
export interface ResolvedUnits {
  readonly units: readonly Readonly<Record<string, unknown>>[]
  readonly faults: readonly Refusal[]
}

export function resolveUnits(drafts: readonly DraftUnit[], profile: Profile): ResolvedUnits {
  const ids = new Set(drafts.map(({ id }) => id))
  const idByCode = uniqueIdsByCode(drafts)
  const faults: Refusal[] = []
  const units = drafts.map((draft) => {
    const { id, superior } = draft
    const name = draft.name?.trim() ? draft.name : null
    if (name === null) faults.push(refusal('name-missing', `${draft.place}, name`, [id], { id }))
    return {
      id,
      name: name ?? id,
      code: draft.code,
      officialShortName: draft.officialShortName,
      seat: draft.seat,
      superiorId: superior === null || ids.has(superior) ? superior : (idByCode.get(superior) ?? superior),
      ...resolveTerms(draft, name ?? id, profile, faults),
      ...(draft.designations ? { designations: draft.designations } : {}),
    }
  })
  return { units, faults }
}

/** Codes that one unit bears: others tell nobody apart. */
function uniqueIdsByCode(drafts: readonly DraftUnit[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const shared = new Set<string>()
  for (const { code, id } of drafts) {
    if (code === null) continue
    if (ids.has(code)) shared.add(code)
    ids.set(code, id)
  }
  for (const code of shared) ids.delete(code)
  return ids
}

interface Terms {
  readonly system: string
  readonly kind: string
  readonly tier: string
}

function resolveTerms(draft: DraftUnit, name: string, profile: Profile, faults: Refusal[]): Terms {
  const [system, tier] = [wordOf(profile.systems, draft.system), wordOf(profile.tiers, draft.tier)]
  const place = `${draft.place}, kind`
  // With a fault the rest goes on with terms that fit each other, so that it finds no further fault in them.
  const anyKind = profile.kinds.find((kind) => kind.system === system) ?? profile.kinds[0]
  const stand = { system: anyKind?.system ?? '–', kind: anyKind?.id ?? '–', tier: anyKind?.tiers[0] ?? '–' }
  if (!draft.kind?.trim()) {
    faults.push(refusal('kind-missing', place, [draft.id], { name, example: anyKind?.title.vi ?? '–' }))
    return stand
  }
  const candidates = kindsOf(profile, draft.kind)
  const kind = bestKind(candidates, system, tier)
  if (!kind) {
    faults.push(refusal('unknown-kind-word', place, [draft.id], { name, kind: shortened(draft.kind) }))
    return stand
  }
  const onlyTier = kind.tiers.length === 1 ? kind.tiers[0] : undefined
  if (tier === null && onlyTier === undefined) {
    const params = { name, kind: kind.title.vi, tiers: kind.tiers.join(', ') }
    faults.push(refusal('tier-missing', `${draft.place}, tier`, [draft.id], params))
  }
  return { system: system ?? kind.system, kind: kind.id, tier: tier ?? onlyTier ?? kind.tiers[0] ?? '–' }
}

/** What a word means, or the word itself where the profile does not know it: the checks then say so. */
const wordOf = (terms: Profile['tiers'], word: string | null): string | null =>
  word?.trim() ? (termOf(terms, word)?.id ?? word.trim()) : null

/** Of kinds with one title the one that fits what else is said. */
const bestKind = (
  candidates: readonly KindDefinition[],
  system: string | null,
  tier: string | null,
): KindDefinition | undefined =>
  candidates.find(
    (kind) => (system === null || kind.system === system) && (tier === null || kind.tiers.includes(tier)),
  ) ?? candidates[0]

const shortened = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word)
