import { asReaderMayKnow, type DataOptions, type DataSubject } from '../data-formats/data-subject.ts'
import { graphOfBaseline, type WrittenEdge, type WrittenNode } from '../graphs/graph-of-baseline.ts'
import type { AttributeType } from '../graphs/property-graph.ts'
import { xmlText } from '../graphs/xml-text.ts'

/** GraphML, which yEd, Gephi, NetworkX and igraph open. */
export function writeGraphml(subject: DataSubject, options: DataOptions = {}): string {
  const graph = graphOfBaseline(asReaderMayKnow(subject, options), options)
  const nodeTypes = new Map<string, AttributeType>([['label', 'string'], ...graph.nodeAttributes])
  const edgeTypes = new Map<string, AttributeType>([['label', 'string'], ...graph.edgeAttributes])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', new Map([['baseline', 'string']])),
    ...keys('node', nodeTypes),
    ...keys('edge', edgeTypes),
    '<graph id="G" edgedefault="directed">',
    data('graph', 'baseline', graph.header),
    ...graph.nodes.map(nodeLine),
    ...graph.edges.map(edgeLine),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

type Bearer = 'graph' | 'node' | 'edge'

/** Ids of keys are unique in the file, and nodes and edges both have a label and a kind. */
const keyId = (of: Bearer, name: string): string => xmlText(`${of}.${name}`)

const keys = (of: Bearer, attributes: ReadonlyMap<string, AttributeType>): string[] =>
  [...attributes].map(
    ([name, type]) =>
      `<key id="${keyId(of, name)}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`,
  )

const data = (of: Bearer, name: string, value: string): string =>
  `<data key="${keyId(of, name)}">${xmlText(value)}</data>`

function nodeLine({ id, label, attributes }: WrittenNode): string {
  const values = [['label', label] as const, ...attributes].map(([name, value]) => data('node', name, value))
  return `<node id="${xmlText(id)}">${values.join('')}</node>`
}

function edgeLine({ id, source, target, kind, label, directed, attributes }: WrittenEdge): string {
  const said = [['kind', kind] as const, ['label', label] as const, ...attributes]
  const values = said.map(([name, value]) => data('edge', name, value))
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`
  return `<edge id="${xmlText(id)}" ${ends}${directed ? '' : ' directed="false"'}>${values.join('')}</edge>`
}
