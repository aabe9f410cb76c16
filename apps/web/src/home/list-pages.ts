import type { ScenarioSummary } from '@tinhgon/contract'
import { client } from '../api/client.ts'

export interface Listed {
  readonly scenarios: readonly ScenarioSummary[]
  /** Whether there are more than these. */
  readonly more: boolean
}

export const noneListed: Listed = { scenarios: [], more: false }

const pageSize = 50

/** So many pages of the scenarios, the last changed first; where everybody begins stands at the top. */
export async function listPages(archived: 'yes' | 'no', pages: number): Promise<Listed> {
  const listed: ScenarioSummary[] = []
  let cursor: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const query = { archived, limit: pageSize, ...(cursor === null ? {} : { cursor }) }
    const { scenarios, next }: { scenarios: ScenarioSummary[]; next: string | null } =
      await client.listScenarios({ query })
    listed.push(...scenarios)
    cursor = next
    if (cursor === null) break
  }
  const isFirst = ({ id }: ScenarioSummary): number => Number(id === 'hue-official')
  return { scenarios: listed.toSorted((a, b) => isFirst(b) - isFirst(a)), more: cursor !== null }
}
