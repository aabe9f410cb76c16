import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { codeOf } from '../tell-lineage.ts'
import { type ComparedInput, compare } from './compare.ts'
import { describeComparison } from './describe-comparison.ts'

interface CompareOptions {
  readonly baseline?: string
  readonly scenario: readonly string[]
  readonly asOf?: string
}

/** `tinhgon compare`: two to five scenarios on one baseline, side by side. */
export function addCompareCommand(program: Command, json: boolean): void {
  program
    .command('compare')
    .description('so sánh 2 đến 5 phương án trên cùng hiện trạng · compare 2 to 5 scenarios on one baseline')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option(
      '--scenario <id|file>',
      'phương án, ghi một lần cho mỗi phương án · a scenario, given once for each',
      (given: string, before: readonly string[]) => [...before, given],
      [],
    )
    .option('--as-of <date>', 'mọi phương án đến hết ngày (hết phương án) · all at the end of this day')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action(({ baseline, scenario, asOf }: CompareOptions) =>
      reportFaults(json, async () => {
        const opened = []
        for (const one of scenario) opened.push(await openScenario(one))
        const compared = compare(await openBaseline(baseline), opened, asOf)
        process.stdout.write(
          json ? `${JSON.stringify(tellComparison(compared))}\n` : describeComparison(compared),
        )
      }),
    )
}

const tellComparison = ({ baseline, scenarios, rulesOn, rows, norms, units }: ComparedInput) => ({
  baseline: { id: baseline.id, date: baseline.date },
  rulesOn,
  scenarios: scenarios.map(({ scenario, asOf, hash }) => ({
    id: scenario.id,
    title: scenario.title,
    asOf,
    hash,
  })),
  rows: rows.map(({ before: [before], ...row }) => ({ ...row, before: before ?? null })),
  norms: norms.map(({ only, ...norm }) => ({
    ...norm,
    only: only.map((findings) => findings.map(({ id }) => id)),
  })),
  units: units.map(({ unit, fates }) => ({
    unit: codeOf(unit),
    system: unit.system,
    tier: unit.tier,
    fates: fates.map(({ type, outcomes, changes }) => ({
      type,
      changes,
      outcomes: outcomes.map((outcome) => ({ unit: codeOf(outcome.unit), extent: outcome.extent })),
    })),
  })),
})
