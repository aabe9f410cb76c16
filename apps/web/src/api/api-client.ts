import type { Baseline, Edit, LocalizedText, Refusal } from '@tinhgon/model'

export interface ScenarioSummary {
  readonly id: string
  readonly baselineId: string
  /** The edition of the baseline that the scenario was drafted on. */
  readonly baselineHash: string
  readonly title: LocalizedText
  /** Drafts have none. */
  readonly description: LocalizedText | null
  readonly locked: boolean
  readonly version: number
}

export interface ScenarioDocument extends ScenarioSummary {
  readonly edits: readonly Edit[]
}

/** What the server answers when it will not: problem details (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly refusals: readonly Refusal[]

  constructor(status: number, title: string, refusals: readonly Refusal[]) {
    super(title)
    this.status = status
    this.refusals = refusals
  }
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (error) {
    throw new ApiProblem(0, error instanceof Error ? error.message : 'offline', [])
  }
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as { title?: string; refusals?: Refusal[] }
  throw new ApiProblem(response.status, problem.title ?? response.statusText, problem.refusals ?? [])
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

export const listScenarios = async (): Promise<readonly ScenarioSummary[]> =>
  (await call<{ scenarios: readonly ScenarioSummary[] }>('/api/scenarios')).scenarios

export const readScenario = (id: string): Promise<ScenarioDocument> =>
  call(`/api/scenarios/${encodeURIComponent(id)}`)

/** The edition that the scenario was drafted on, whatever the newest one is. */
export const readBaselineOf = ({ baselineId, baselineHash }: ScenarioSummary): Promise<Baseline> =>
  call(`/api/baselines/${encodeURIComponent(baselineId)}?hash=${baselineHash}`)

/** A draft that starts with the edits of another scenario up to a version. */
export const branchScenario = (
  from: ScenarioSummary,
  title: LocalizedText,
): Promise<{ readonly id: string; readonly version: number }> =>
  call(
    '/api/scenarios',
    post({ baselineId: from.baselineId, title, branchOf: { scenarioId: from.id, version: from.version } }),
  )

/** Appends an edit to the version that was seen; a stale version is refused with 412 (C1). */
export const appendEdit = (id: string, version: number, edit: Edit): Promise<{ readonly version: number }> =>
  call(`/api/scenarios/${encodeURIComponent(id)}/edits`, post(edit, { 'if-match': `"${version}"` }))
