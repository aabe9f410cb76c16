import { findingsOf, ledgerOf, summarise } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import type { OpenedScenario } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import { compareRows } from './compare-rows.ts'

/** `<scenario>` or `<scenario>@<version>`. */
function readName(name: string): { readonly scenarioId: string; readonly version: number | undefined } {
  const match = /^(.+)@(\d{1,9})$/.exec(name)
  return match?.[1] === undefined
    ? { scenarioId: name, version: undefined }
    : { scenarioId: match[1], version: Number(match[2]) }
}

/** Two to five scenarios on the same figures. */
export function serveCompare(serve: Serve, parts: Parts): void {
  const { answers, scenarios } = parts

  serve('compareScenarios', async ({ query, access, request }) => {
    const names = query.scenarios.split(',').map((name) => readName(name.trim()))
    if (names.length < 2 || names.length > 5)
      throw new Problem('malformed', 'Name two to five scenarios, separated by commas.')
    const opened = await access.scenarios(
      names.map(({ scenarioId }) => scenarioId),
      'read',
    )
    const chosen = opened.map((one, index) => ({
      opened: one,
      version: versionToRead(one, names[index]?.version),
    }))
    const stood = chosen.map(({ opened: { scenario }, version }) => [
      scenario.id,
      scenario.createdAt.getTime(),
      scenario.baselineHash,
      version,
      scenario.title,
    ])
    const key = `compare ${JSON.stringify([stood, query.asOf])}`
    return await answers.answer(request, key, async () => {
      const compared = []
      for (const { opened, version } of chosen) compared.push(await measure(opened, version, query.asOf))
      const [first] = compared
      return {
        asOf: query.asOf ?? null,
        sameBaseline: compared.every(({ baselineHash }) => baselineHash === first?.baselineHash),
        sameBaselineDate: compared.every(({ baselineDate }) => baselineDate === first?.baselineDate),
        scenarios: compared,
        rows: compareRows(compared),
      }
    })
  })

  async function measure({ scenario }: OpenedScenario, version: number, asOf: CalendarDate | undefined) {
    const open = await scenarios.open(scenario)
    const refusedActs = open.stepsOf(version, asOf).filter((step) => !step.ok).length
    const structure = open.structureOf(version, asOf)
    const ledger = ledgerOf(structure)
    const findings = new Map<string, number>()
    for (const { code } of findingsOf(structure)) findings.set(code, (findings.get(code) ?? 0) + 1)
    return {
      scenarioId: scenario.id,
      version,
      title: scenario.title,
      baselineId: open.baseline.id,
      baselineHash: scenario.baselineHash,
      baselineDate: open.baseline.date,
      contentHash: open.contentHash(version),
      refusedActs,
      before: open.summaryBefore,
      after: summarise(structure),
      findings: Object.fromEntries(findings),
      unbalanced: ledger.flatMap(({ row, balanced }) => (balanced === false ? [row] : [])),
      undecided: ledger.flatMap(({ row, balanced }) => (balanced === null ? [row] : [])),
    }
  }
}
