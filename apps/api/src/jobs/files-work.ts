import type { FileOrder } from '@tinhgon/contract'
import {
  type AnnexOrder,
  type ChartOrder,
  type ExportGround,
  exportGround,
  type TellProgress,
  type WrittenFile,
  writeAnnexes,
  writeChart,
  writeDataFiles,
} from '@tinhgon/exchange/files'
import type {
  Acceptance,
  Baseline,
  LocalizedText,
  NormSettings,
  Outlines,
  Plan,
  Refusal,
} from '@tinhgon/model'
import { profileById } from '../scenarios/profiles.ts'

/** Everything that files are made from, as it goes to another thread. */
export interface FilesInput {
  readonly baseline: Baseline
  readonly scenario: { readonly title: LocalizedText; readonly plan: Plan }
  readonly isApproved: boolean
  readonly order: FileOrder
  readonly outlines: Outlines | null
  readonly settings: NormSettings
  readonly acceptances: readonly Acceptance[]
  readonly madeAt: Date
}

export type FilesMade =
  | { readonly files: readonly WrittenFile[]; readonly told: Readonly<Record<string, number>> }
  | { readonly refusals: readonly Refusal[] }

/** Makes the files that were ordered. Takes seconds of computing for a large chart, so it runs in its own thread. */
export async function makeFiles(input: FilesInput, progress: TellProgress): Promise<FilesMade> {
  const { baseline, scenario, isApproved, order, outlines, madeAt } = input
  const profile = profileById(baseline.profile)
  if (!profile) throw new Error(`the profile ${baseline.profile} is gone`)
  const outcome = exportGround(baseline, scenario, profile, { asOf: order.asOf ?? undefined, isApproved })
  if (!outcome.ok) return { refusals: outcome.refusals }
  await progress(0.1)
  switch (order.what) {
    case 'chart':
      return await chartFiles(outcome.ground, { ...order, madeAt }, progress)
    case 'data':
      return dataFiles(outcome.ground, order, outlines)
    case 'annexes':
    case 'scheme':
      return await annexFiles(outcome.ground, order, input)
  }
}

async function chartFiles(
  ground: ExportGround,
  order: ChartOrder,
  progress: TellProgress,
): Promise<FilesMade> {
  const written = await writeChart(ground, order, progress)
  if (!written.ok) return { refusals: written.refusals }
  const { files, pages, units, type } = written
  return { files, told: { pages, units, smallestType: type } }
}

function dataFiles(
  ground: ExportGround,
  { personalDetails, ...order }: FileOrder & { what: 'data' },
  outlines: Outlines | null,
): FilesMade {
  const written = writeDataFiles(ground, { ...order, knowsPeople: personalDetails, outlines })
  return written.ok
    ? { files: written.files, told: { units: written.units } }
    : { refusals: written.refusals }
}

async function annexFiles(
  ground: ExportGround,
  order: FileOrder & { what: 'annexes' | 'scheme' },
  { settings, acceptances }: FilesInput,
): Promise<FilesMade> {
  const { personalDetails, issuer, systems } = order
  const terms = { settings, acceptances, rulesOn: null, systems, knowsPeople: personalDetails, tables: null }
  const written = await writeAnnexes(ground, annexOrder())
  return written.ok ? { files: written.files, told: {} } : { refusals: written.refusals }

  function annexOrder(): AnnexOrder {
    if (order.what === 'scheme') {
      const { scope, depth, tiers, measures } = order
      const charts = { scope, depth, systems, tiers, measures }
      return { ...terms, what: 'scheme', format: 'docx', issuer, charts }
    }
    const { format, language } = order
    return format === 'docx'
      ? { ...terms, what: 'annexes', format, language, issuer }
      : { ...terms, what: 'annexes', format, language }
  }
}
