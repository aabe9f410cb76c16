import { type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { BaselineDraft, DraftRecord, DraftUnit } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { termOf } from '../data-formats/profile-words.ts'
import { wholeNumber } from '../data-formats/whole-number.ts'
import { byPlainName, type FieldName, fieldOf, plainName, subordinationOf } from './foreign-words.ts'
import { borderEdge, type GraphEdge, type GraphNode, type PropertyGraph } from './property-graph.ts'
import { isRecord, recordsOf } from './records-in-json.ts'

/** Gathers a baseline from a graph: our own, one that another program has changed since, or a foreign one. */
export function draftOfGraph(graph: PropertyGraph, terms: ReadingTerms): BaselineDraft {
  const faults: Refusal[] = []
  const { sources, people, bordersSaid, version: _, ...header } = headerOf(graph.header, faults)
  const edges = readEdges(graph.edges, terms.profile, faults)
  const figures = graph.nodes.flatMap((node) => figuresOf(node, terms, faults))
  return {
    header,
    units: graph.nodes.map((node) => unitOf(node, edges.superiorOf.get(node.id) ?? null)),
    lists: {
      relations: edges.relations,
      borders: edges.borders,
      figures,
      posts: graph.nodes.flatMap((node) => belongings(node, 'posts', faults, { holderId: null })),
      remarks: graph.nodes.flatMap((node) => belongings(node, 'remarks', faults, {})),
      people: listed(people, 'people'),
      sources: listed(sources, 'sources'),
    },
    bordersSaid: bordersSaid === true || edges.borders.length > 0,
    faults,
  }
}

function headerOf(header: string | null, faults: Refusal[]): Record<string, unknown> {
  if (header === null) return {}
  const value = parsed(header)
  if (isRecord(value) && value.version === 1) return value
  faults.push(refusal('unreadable-record', '', [], { field: 'baseline' }))
  return {}
}

function unitOf(node: GraphNode, superior: string | null): DraftUnit {
  const { id, attributes, parentId, place } = node
  const named = byPlainName(attributes)
  const field = (name: FieldName) => fieldOf(named, name)
  const filled = (name: FieldName) => field(name)?.trim() || null
  const designations = field('designations')
  return {
    id,
    name: field('name'),
    code: filled('code'),
    system: filled('system'),
    kind: filled('kind'),
    tier: filled('tier'),
    superior: superior ?? parentId ?? filled('superior'),
    officialShortName: field('officialShortName'),
    seat: field('seat'),
    designations: designations === null ? null : designations.split(/\s+/).filter((word) => word !== ''),
    place,
  }
}

interface ReadEdges {
  readonly superiorOf: ReadonlyMap<string, string>
  readonly relations: readonly DraftRecord[]
  readonly borders: readonly DraftRecord[]
}

function readEdges(edges: readonly GraphEdge[], profile: Profile, faults: Refusal[]): ReadEdges {
  const superiorOf = new Map<string, string>()
  const relations: DraftRecord[] = []
  const borders: DraftRecord[] = []
  for (const { source, target, attributes, place } of edges) {
    const kind = kindOf(attributes)
    const relation = kind === null ? undefined : termOf(profile.relations, kind)
    const direction = relation ? null : subordinationOf(kind)
    if (relation) {
      const record = { kind: relation.id, fromId: source, toId: target }
      relations.push({ record, position: null, place })
    } else if (kind === borderEdge) {
      const length = attributes.get('lengthMetres')
      const lengthMetres =
        length === undefined ? null : wholeNumber(length, `${place}, lengthMetres`, [], faults)
      borders.push({ record: { unitIds: [source, target], lengthMetres }, position: null, place })
    } else if (direction) {
      const [superior, unit] = direction === 'downward' ? [source, target] : [target, source]
      const known = superiorOf.get(unit)
      if (known !== undefined && known !== superior)
        faults.push(refusal('two-superiors', place, [unit], { name: unit, first: known, second: superior }))
      superiorOf.set(unit, known ?? superior)
    } else faults.push(refusal('unknown-relation-kind', place, [], { kind: (kind ?? '–').slice(0, 60) }))
  }
  return { superiorOf, relations, borders }
}

/** An edge without a kind is one of a chart: from a superior to its subordinate. */
function kindOf(attributes: ReadonlyMap<string, string>): string | null {
  for (const name of ['kind', 'relation', 'type', 'label'])
    if (attributes.get(name)?.trim()) return attributes.get(name) ?? null
  return null
}

/** Figures are attributes under the id or the title of a measure. What the file does not say of one stays open. */
function figuresOf(
  { id, attributes, place }: GraphNode,
  terms: ReadingTerms,
  faults: Refusal[],
): DraftRecord[] {
  const figures: DraftRecord[] = []
  const named = byPlainName(attributes)
  for (const { id: measureId, title } of terms.profile.measures) {
    const words = [measureId, title.vi, title.en, title.ru ?? title.en]
    const text = words
      .map((word) => named.get(plainName(word)))
      .find((value) => value !== undefined)
      ?.trim()
    const said = (what: string) => attributes.get(`${measureId}.${what}`)
    // That a figure is unknown is said by its source without its value (L2).
    if (!text && said('source') === undefined) continue
    const record = {
      unitId: id,
      measure: measureId,
      value: text ? wholeNumber(text, `${place}, ${measureId}`, [id], faults) : null,
      date: said('date') ?? terms.date,
      grade: said('grade') ?? 'estimated',
      source: said('source') ?? terms.title.vi.slice(0, 300),
    }
    const position = said('position')
    figures.push({ record, position: position === undefined ? null : Number(position), place })
  }
  return figures
}

function belongings(
  { id, attributes, place }: GraphNode,
  name: 'posts' | 'remarks',
  faults: Refusal[],
  absent: object,
): DraftRecord[] {
  const text = attributes.get(name)
  if (!text) return []
  const records = recordsOf(parsed(text))
  if (!records) {
    faults.push(refusal('unreadable-record', `${place}, ${name}`, [id], { field: name }))
    return []
  }
  return records.map(({ record, position }) => ({
    record: { ...absent, ...record, unitId: id },
    position,
    place: `${place}, ${name}`,
  }))
}

const listed = (value: unknown, place: string): DraftRecord[] =>
  Array.isArray(value) ? value.map((record) => ({ record, position: null, place })) : []

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
