import { defaultLeavingSettings, type LeavingSettings, leavingSettings } from '@tinhgon/vietnam'
import type { CostEntry } from './cost-entry.ts'

/** What is kept of one scenario: an entry by post, and how to compute. */
export interface KeptCosts {
  readonly entries: ReadonlyMap<string, CostEntry>
  readonly settings: LeavingSettings
}

const prefix = 'tinhgon.leaving-cost'
const entryKeys = (scenarioId: string): string => `${prefix}.${scenarioId}.post.`
const settingsKey = (scenarioId: string): string => `${prefix}.${scenarioId}.settings`

/** Everything that a browser keeps of a scenario. Whatever cannot be read, or is of another form, is left out. */
export function readKept(storage: Storage, scenarioId: string): KeptCosts {
  const entries = new Map<string, CostEntry>()
  const start = entryKeys(scenarioId)
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index)
    if (key === null || !key.startsWith(start)) continue
    const entry = parse(storage.getItem(key))
    if (isEntry(entry)) entries.set(key.slice(start.length), entry)
  }
  return { entries, settings: settingsIn(parse(storage.getItem(settingsKey(scenarioId)))) }
}

export const keepEntry = (storage: Storage, scenarioId: string, postId: string, entry: CostEntry): void =>
  storage.setItem(`${entryKeys(scenarioId)}${postId}`, JSON.stringify(entry))

export const forgetEntry = (storage: Storage, scenarioId: string, postId: string): void =>
  storage.removeItem(`${entryKeys(scenarioId)}${postId}`)

export const keepSettings = (storage: Storage, scenarioId: string, settings: LeavingSettings): void =>
  storage.setItem(settingsKey(scenarioId), JSON.stringify(settings))

/**
 * A draft goes on with what was typed on the scenario from which it was branched. Once only: the settings that
 * are then kept say so, and what is deleted in the draft stays deleted.
 */
export function bringAlong(storage: Storage, fromId: string, scenarioId: string): void {
  if (storage.getItem(settingsKey(scenarioId)) !== null) return
  const { entries, settings } = readKept(storage, fromId)
  const own = readKept(storage, scenarioId)
  if (entries.size === 0 || own.entries.size > 0) return
  for (const [postId, entry] of entries) keepEntry(storage, scenarioId, postId, entry)
  keepSettings(storage, scenarioId, settings)
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

const textFields = [
  'name',
  'role',
  'unit',
  'monthlyPay',
  'decisionOn',
  'leavesOn',
  'retirementOn',
  'monthsEarly',
  'insuredYears',
  'insuredMonths',
] as const satisfies (keyof CostEntry)[]

function isEntry(value: unknown): value is CostEntry {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Partial<Record<keyof CostEntry, unknown>>
  return (
    textFields.every((field) => typeof entry[field] === 'string') &&
    (entry.way === 'early-retirement' || entry.way === 'severance') &&
    (entry.retirementBy === 'day' || entry.retirementBy === 'months')
  )
}

/** An option that there is no more gives way to the default. */
function settingsIn(value: unknown): LeavingSettings {
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const chosen = Object.entries(leavingSettings).flatMap(([id, { options }]) => {
    const option = given[id]
    return typeof option === 'string' && option in options ? [[id, option]] : []
  })
  return { ...defaultLeavingSettings, ...Object.fromEntries(chosen) }
}
