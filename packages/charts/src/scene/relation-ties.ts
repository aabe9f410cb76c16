import { RouteAround } from '../layout/route-around.ts'
import type { ChartRelation } from '../subject/chart-unit.ts'
import { relationPens } from './relation-pens.ts'
import type { SceneBox, SceneTie } from './scene.ts'

/** More boxes or lines than these are not told apart, and their ways would cost more than the whole chart. */
const mostBoxes = 160
const mostLines = 40

/** The lines beside subordination whose both ends stand on a page, led around its boxes. */
export function relationTies(
  relations: readonly ChartRelation[],
  boxes: readonly SceneBox[],
  scale: number,
): SceneTie[] {
  const places = new Map(boxes.map((box) => [box.unitId, box]))
  const here = relations.flatMap((relation) => {
    const [from, to] = [places.get(relation.fromId), places.get(relation.toId)]
    return from && to ? [{ relation, from, to }] : []
  })
  if (here.length === 0 || here.length > mostLines || boxes.length > mostBoxes) return []
  const routes = new RouteAround(boxes, 1.2 * scale)
  return here.flatMap(({ relation, from, to }) => {
    const points = routes.find(from, to)
    if (!points) return []
    const { fromId, toId, line } = relation
    return [{ type: 'tie', fromId, toId, points, pen: relationPens(line, scale) } satisfies SceneTie]
  })
}
