import { type Baseline, type Profile, textIn, type Unit } from '@tinhgon/model'
import type { DataOptions, DataSubject } from '../data-formats/data-subject.ts'
import { type AttributeType, borderEdge, subordinationEdge } from './property-graph.ts'

/** A graph to be written: its attributes are declared with their types before they are used. */
export interface WrittenGraph {
  readonly title: string
  readonly header: string
  readonly nodeAttributes: ReadonlyMap<string, AttributeType>
  readonly edgeAttributes: ReadonlyMap<string, AttributeType>
  readonly nodes: readonly WrittenNode[]
  readonly edges: readonly WrittenEdge[]
}

export interface WrittenNode {
  readonly id: string
  readonly label: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
}

export interface WrittenEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly label: string
  readonly directed: boolean
  readonly attributes: readonly (readonly [name: string, value: string])[]
}

type Attributes = (readonly [name: string, value: string])[]

/**
 * A node per unit, an edge from each superior to its subordinate, one per relation, one per border. A figure is
 * an attribute of its unit under the id of its measure; date, grade and source stand beside it. What hangs on a
 * unit and is no figure (posts, remarks) is JSON in one attribute: neither format knows records.
 */
export function graphOfBaseline(
  { document, profile }: DataSubject,
  { language = 'vi' }: DataOptions,
): WrittenGraph {
  const { id, title, description, date, sources, people } = document
  const belongings = belongingsOf(document)
  const nodes = document.units.map((unit) => ({
    id: unit.id,
    label: unit.name,
    attributes: [...attributesOf(unit), ...(belongings.get(unit.id) ?? [])],
  }))
  return {
    title: textIn(title, language),
    header: JSON.stringify({
      version: 1,
      id,
      profile: document.profile,
      title,
      description,
      date,
      sources,
      people,
      bordersSaid: document.borders !== undefined,
    }),
    nodeAttributes: declared(nodes, profile),
    edgeAttributes: new Map<string, AttributeType>([
      ['kind', 'string'],
      ['lengthMetres', 'long'],
    ]),
    nodes,
    edges: [...edgesOf(document, profile, language)],
  }
}

function attributesOf(unit: Unit): Attributes {
  const { system, kind, tier, code, officialShortName, seat, designations } = unit
  const attributes: Attributes = [
    ['system', system],
    ['kind', kind],
    ['tier', tier],
  ]
  if (code !== null) attributes.push(['code', code])
  if (officialShortName !== null) attributes.push(['officialShortName', officialShortName])
  if (seat !== null) attributes.push(['seat', seat])
  if (designations) attributes.push(['designations', designations.join(' ')])
  return attributes
}

/** What belongs to units, by their ids. Positions keep the order of the baseline, which its hash covers. */
function belongingsOf({ figures, posts, remarks }: Baseline): ReadonlyMap<string, Attributes> {
  const byUnit = new Map<string, Attributes>()
  const add = (unitId: string, attributes: Attributes) => {
    const known = byUnit.get(unitId)
    if (known) known.push(...attributes)
    else byUnit.set(unitId, attributes)
  }
  for (const [position, { unitId, measure, value, date, grade, source }] of figures.entries()) {
    const said: Attributes = value === null ? [] : [[measure, String(value)]]
    add(unitId, [
      ...said,
      [`${measure}.date`, date],
      [`${measure}.grade`, grade],
      [`${measure}.source`, source],
      [`${measure}.position`, String(position)],
    ])
  }
  for (const [name, records] of [
    ['posts', posts],
    ['remarks', remarks],
  ] as const)
    for (const [unitId, list] of byUnitId(records)) add(unitId, [[name, JSON.stringify(list)]])
  return byUnit
}

function byUnitId(records: readonly { readonly unitId: string }[]): ReadonlyMap<string, object[]> {
  const lists = new Map<string, object[]>()
  for (const [position, { unitId, ...rest }] of records.entries()) {
    const list = lists.get(unitId) ?? []
    list.push({ ...rest, position })
    lists.set(unitId, list)
  }
  return lists
}

function declared(nodes: readonly WrittenNode[], { measures }: Profile): Map<string, AttributeType> {
  const whole = new Set(measures.flatMap(({ id }) => [id, `${id}.position`]))
  const types = new Map<string, AttributeType>()
  for (const { attributes } of nodes)
    for (const [name] of attributes)
      if (!types.has(name)) types.set(name, whole.has(name) ? 'long' : 'string')
  return types
}

function* edgesOf(
  { units, relations, borders }: Baseline,
  profile: Profile,
  language: NonNullable<DataOptions['language']>,
): Generator<WrittenEdge> {
  for (const { id, superiorId } of units)
    if (superiorId !== null)
      yield {
        id: `${subordinationEdge} ${id}`,
        source: superiorId,
        target: id,
        kind: subordinationEdge,
        label: subordinationEdge,
        directed: true,
        attributes: [],
      }
  const titles = new Map(profile.relations.map(({ id, title }) => [id, textIn(title, language)]))
  for (const { kind, fromId, toId } of relations)
    yield {
      id: `${kind} ${fromId} ${toId}`,
      source: fromId,
      target: toId,
      kind,
      label: titles.get(kind) ?? kind,
      directed: true,
      attributes: [],
    }
  for (const { unitIds, lengthMetres } of borders ?? [])
    yield {
      id: `${borderEdge} ${unitIds.join(' ')}`,
      source: unitIds[0],
      target: unitIds[1],
      kind: borderEdge,
      label: borderEdge,
      directed: false,
      attributes: lengthMetres === null ? [] : [['lengthMetres', String(lengthMetres)]],
    }
}
