import {
  type ComparedFigures,
  comparedFigures,
  comparisonRows,
  findingsOf,
  ledgerOf,
  type Structure,
  type Summary,
  summarise,
} from '@tinhgon/engine'
import type { Baseline, CalendarDate } from '@tinhgon/model'
import type { OpenedScenario } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'

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
        sameBaseline: compared.every(({ told }) => told.baselineHash === first?.told.baselineHash),
        sameBaselineDate: compared.every(({ told }) => told.baselineDate === first?.told.baselineDate),
        scenarios: compared.map(({ told }) => told),
        rows: rowsOf(compared),
      }
    })
  })

  async function measure({ scenario }: OpenedScenario, version: number, asOf: CalendarDate | undefined) {
    const open = await scenarios.open(scenario)
    const refusedActs = open.stepsOf(version, asOf).filter((step) => !step.ok).length
    const timeline = open.timelineOf(version)
    timeline.goTo(0)
    const before = figuresOf(timeline.structure, open.baseline)
    const structure = open.structureOf(version, asOf)
    const ledger = ledgerOf(structure)
    const findings = new Map<string, number>()
    for (const { code } of findingsOf(structure)) findings.set(code, (findings.get(code) ?? 0) + 1)
    return {
      before,
      after: figuresOf(structure, open.baseline),
      told: {
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
      },
    }
  }
}

type Measured = {
  readonly before: ComparedFigures
  readonly after: ComparedFigures
  readonly told: { readonly after: Summary }
}

/** What the norms say has operations of its own, so no norms are asked for here. */
const figuresOf = (structure: Structure, baseline: Baseline): ComparedFigures =>
  comparedFigures({
    structure,
    baseline,
    asOf: baseline.date,
    steps: [],
    check: null,
    acceptances: new Map(),
  })

const rowsOf = (compared: readonly Measured[]) =>
  comparisonRows(compared).map(({ figure, values, changes, better, best, differs }) => ({
    figure,
    values: values.map(({ value }) => value),
    unknown: values.map(({ unknown }) => unknown),
    changes,
    totals: figure.startsWith('measures/')
      ? compared.flatMap(({ told }) => told.after.measures[figure.slice('measures/'.length)] ?? [])
      : null,
    better,
    best,
    differs,
  }))
