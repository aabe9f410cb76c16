import { asReaderMayKnow, type DataOptions, type DataSubject } from '../data-formats/data-subject.ts'
import { graphOfBaseline, type WrittenEdge, type WrittenNode } from '../graphs/graph-of-baseline.ts'
import type { AttributeType } from '../graphs/property-graph.ts'
import { xmlText } from '../graphs/xml-text.ts'

/** GEXF 1.3, which Gephi opens: the first version in which parallel edges of several kinds may be told apart. */
export function writeGexf(subject: DataSubject, options: DataOptions = {}): string {
  const graph = graphOfBaseline(asReaderMayKnow(subject, options), options)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:tinhgon="urn:tinhgon:vocabulary">',
    '<meta>',
    '<creator>Tinh Gọn</creator>',
    `<description>${xmlText(graph.title)}</description>`,
    `<tinhgon:baseline>${xmlText(graph.header)}</tinhgon:baseline>`,
    '</meta>',
    '<graph defaultedgetype="directed" mode="static">',
    ...declarations('node', graph.nodeAttributes),
    ...declarations('edge', graph.edgeAttributes),
    '<nodes>',
    ...graph.nodes.map(nodeLine),
    '</nodes>',
    '<edges>',
    ...graph.edges.map(edgeLine),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

const declarations = (of: string, attributes: ReadonlyMap<string, AttributeType>): string[] => [
  `<attributes class="${of}">`,
  ...[...attributes].map(
    ([name, type]) => `<attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${type}"/>`,
  ),
  '</attributes>',
]

const nodeLine = ({ id, label, attributes }: WrittenNode): string =>
  `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(attributes)}</node>`

function edgeLine({ id, source, target, kind, label, directed, attributes }: WrittenEdge): string {
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`
  const what = `kind="${xmlText(kind)}" label="${xmlText(label)}" type="${directed ? 'directed' : 'undirected'}"`
  return `<edge id="${xmlText(id)}" ${ends} ${what}>${values([['kind', kind], ...attributes])}</edge>`
}

function values(attributes: readonly (readonly [string, string])[]): string {
  const lines = attributes.map(
    ([name, value]) => `<attvalue for="${xmlText(name)}" value="${xmlText(value)}"/>`,
  )
  return `<attvalues>${lines.join('')}</attvalues>`
}
