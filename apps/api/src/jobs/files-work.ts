import type { FileOrder } from '@tinhgon/contract'
import {
  type ChartOrder,
  type ExportGround,
  exportGround,
  type TellProgress,
  type WrittenFile,
  writeChart,
  writeDataFiles,
} from '@tinhgon/exchange/files'
import type { Baseline, LocalizedText, Outlines, Plan, Refusal } from '@tinhgon/model'
import { profileById } from '../scenarios/profiles.ts'

/** Everything that files are made from, as it goes to another thread. */
export interface FilesInput {
  readonly baseline: Baseline
  readonly scenario: { readonly title: LocalizedText; readonly plan: Plan }
  readonly isApproved: boolean
  readonly order: FileOrder
  readonly outlines: Outlines | null
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
  return order.what === 'chart'
    ? await chartFiles(outcome.ground, { ...order, madeAt }, progress)
    : dataFiles(outcome.ground, order, outlines)
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
