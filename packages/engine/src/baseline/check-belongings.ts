import { type Baseline, paramOf, type Refusal, refusal, relationKey, type Unit } from '@tinhgon/model'
import { figureKey } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import type { Vocabulary } from '../structure/vocabulary.ts'
import { checkBorders } from './check-borders.ts'

/** Every fault of what belongs to units: relations, people, posts, figures, remarks, borders (S2). */
export function checkBelongings(baseline: Baseline, { units, vocabulary }: Structure): Refusal[] {
  return [
    ...checkRelations(baseline, vocabulary, units),
    ...checkPosts(baseline, vocabulary, units),
    ...checkFigures(baseline, vocabulary, units),
    ...baseline.remarks.flatMap((remark, index) =>
      checkUnit(units, remark.unitId, `remarks[${index}].unitId`),
    ),
    ...checkBorders(baseline, units),
  ]
}

const checkUnit = (units: ReadonlyMap<string, Unit>, id: string, path: string): Refusal[] =>
  units.has(id) ? [] : [refusal('unknown-unit', path, [id], { id })]

function checkRelations(
  baseline: Baseline,
  vocabulary: Vocabulary,
  units: ReadonlyMap<string, Unit>,
): Refusal[] {
  const refused: Refusal[] = []
  const seen = new Set<string>()
  for (const [index, relation] of baseline.relations.entries()) {
    const path = `relations[${index}]`
    const [from, to] = [units.get(relation.fromId), units.get(relation.toId)]
    const params = {
      kind: relation.kind,
      from: from?.name ?? relation.fromId,
      to: to?.name ?? relation.toId,
      name: from?.name ?? relation.fromId,
    }
    if (!vocabulary.relationKinds.has(relation.kind))
      refused.push(refusal('unknown-relation-kind', `${path}.kind`, [], params))
    refused.push(...checkUnit(units, relation.fromId, `${path}.fromId`))
    refused.push(...checkUnit(units, relation.toId, `${path}.toId`))
    if (relation.fromId === relation.toId)
      refused.push(refusal('relation-with-itself', path, [relation.fromId], params))
    const key = relationKey(relation)
    if (seen.has(key))
      refused.push(refusal('relation-exists', path, [relation.fromId, relation.toId], params))
    seen.add(key)
  }
  return refused
}

function checkPosts(baseline: Baseline, vocabulary: Vocabulary, units: ReadonlyMap<string, Unit>): Refusal[] {
  const refused: Refusal[] = []
  const people = new Set<string>()
  for (const [index, person] of baseline.people.entries()) {
    if (people.has(person.id))
      refused.push(refusal('duplicate-id', `people[${index}].id`, [], { id: person.id }))
    people.add(person.id)
  }
  const posts = new Set<string>()
  for (const [index, post] of baseline.posts.entries()) {
    const path = `posts[${index}]`
    if (posts.has(post.id)) refused.push(refusal('duplicate-id', `${path}.id`, [], { id: post.id }))
    posts.add(post.id)
    refused.push(...checkUnit(units, post.unitId, `${path}.unitId`))
    if (!vocabulary.roles.has(post.role))
      refused.push(refusal('unknown-role', `${path}.role`, [post.unitId], { role: post.role }))
    if (post.holderId !== null && !people.has(post.holderId))
      refused.push(refusal('unknown-person', `${path}.holderId`, [post.unitId], { id: post.holderId }))
  }
  return refused
}

function checkFigures(
  baseline: Baseline,
  vocabulary: Vocabulary,
  units: ReadonlyMap<string, Unit>,
): Refusal[] {
  const refused: Refusal[] = []
  const seen = new Set<string>()
  const sums = new Map<string, number>()
  for (const [index, figure] of baseline.figures.entries()) {
    const path = `figures[${index}]`
    const unit = units.get(figure.unitId)
    refused.push(...checkUnit(units, figure.unitId, `${path}.unitId`))
    const measure = vocabulary.measures.get(figure.measure)
    const params = {
      measure: figure.measure,
      ...(measure ? paramOf('measureTitle', measure.title) : {}),
      name: unit?.name ?? figure.unitId,
      limit: Number.MAX_SAFE_INTEGER,
    }
    if (!measure) refused.push(refusal('unknown-measure', `${path}.measure`, [figure.unitId], params))
    else if (unit && unit.system !== measure.system)
      refused.push(refusal('measure-of-other-system', path, [figure.unitId], params))
    const key = figureKey(figure.unitId, figure.measure)
    if (seen.has(key)) refused.push(refusal('duplicate-figure', path, [figure.unitId], params))
    seen.add(key)
    const sum = (sums.get(figure.measure) ?? 0) + (figure.value ?? 0)
    if (!Number.isSafeInteger(sum)) refused.push(refusal('figure-too-large', path, [figure.unitId], params))
    else sums.set(figure.measure, sum)
  }
  return refused
}
