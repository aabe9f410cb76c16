import { type FoldStep, refusalsOf } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import type { OpenedScenario } from '../access/access.ts'
import type { OpenScenario } from '../open/open-scenario.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'

export interface Asked {
  readonly opened: OpenedScenario
  readonly query: { readonly version?: number | undefined; readonly asOf?: CalendarDate | undefined }
  readonly request: Request
}

/** What every derived answer says of where it comes from. */
export interface Origin {
  readonly scenarioId: string
  readonly version: number
  readonly contentHash: string
  readonly asOf: CalendarDate | null
  readonly refusals: ReturnType<typeof refusalsOf>
}

/**
 * Answers what follows from a version of a scenario, computed once. Where the latest version is asked for and
 * the answer is at hand, the scenario's row is all that is read.
 * @param name what is asked of it
 * @param compute gives what is answered as JSON; a text is answered as it is
 */
export function deriveFrom(
  { answers, scenarios }: Parts,
  name: string,
  { opened, query, request }: Asked,
  compute: (open: OpenScenario, origin: Origin) => object | string,
): Promise<Response> {
  const { scenario } = opened
  const version = versionToRead(opened, query.version)
  const stood = `${scenario.id} ${scenario.createdAt.getTime()} ${scenario.baselineHash} ${version}`
  const key = `${name} ${stood} ${JSON.stringify(query)}`
  return answers.answer(request, key, async () => {
    const open = await scenarios.open(scenario)
    const steps: readonly FoldStep[] = open.stepsOf(version, query.asOf)
    return compute(open, {
      scenarioId: scenario.id,
      version,
      contentHash: open.contentHash(version),
      asOf: query.asOf ?? null,
      refusals: refusalsOf(steps),
    })
  })
}
