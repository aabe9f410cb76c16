import type { Baseline, ChangeEvent, Edit } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { ChartNode } from './chart-tree.ts'

const tiers = ['province', 'province', 'district', 'commune'] as const
const kinds = ['municipality', 'province', 'rural-district', 'commune'] as const

/** The tree as a baseline of territories. */
export function countryOf(nodes: readonly ChartNode[]): Baseline {
  const depths = depthsOf(nodes)
  return {
    format: 'tinhgon.baseline',
    version: 1,
    id: 'bench',
    date: '2025-01-01',
    profile: vietnamProfile.id,
    title: { vi: 'Cả nước', en: 'The country' },
    description: { vi: 'Cây để đo', en: 'A tree to measure with' },
    units: nodes.map(({ id, parentId, name }) => {
      const depth = depths.get(id) ?? 0
      return {
        id,
        system: 'territory',
        kind: kinds[depth] ?? 'commune',
        tier: tiers[depth] ?? 'commune',
        name,
        officialShortName: null,
        code: id,
        superiorId: parentId,
        seat: null,
      }
    }),
    relations: [],
    posts: [],
    people: [],
    figures: [],
    remarks: [],
    sources: [],
  }
}

/** Every three communes of a district become one: about what the reform of 2025 did. */
export function mergersOf(nodes: readonly ChartNode[]): Edit[] {
  const depths = depthsOf(nodes)
  const communes = Map.groupBy(
    nodes.filter(({ id }) => depths.get(id) === 3),
    ({ parentId }) => parentId,
  )
  const events: ChangeEvent[] = [...communes].flatMap(([superiorId, members]) =>
    Array.from({ length: Math.floor(members.length / 3) }, (_, group): ChangeEvent => {
      const sources = members.slice(group * 3, group * 3 + 3)
      return {
        type: 'units-merged',
        version: 1,
        legalBasis: null,
        survivor: false,
        result: {
          id: `${superiorId}:${group}`,
          system: 'territory',
          kind: 'commune',
          tier: 'commune',
          name: `Xã mới số ${group + 1}`,
          officialShortName: null,
          code: `${superiorId}:${group}`,
          superiorId,
          seat: null,
        },
        sources: sources.map(({ id }) => ({ extent: 'whole', unitId: id })),
      }
    }),
  )
  if (events.length === 0) return []
  const act = { id: 'act', title: 'Act', operatesOn: '2025-07-01', legalBasis: null, exhausts: [], events }
  return [{ type: 'act-added', version: 1, act, beforeActId: null }]
}

function depthsOf(nodes: readonly ChartNode[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of nodes)
    depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1)
  return depths
}
