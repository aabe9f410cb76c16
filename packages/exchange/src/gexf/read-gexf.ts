import { refusal } from '@tinhgon/model'
import { type BaselineOutcome, type ReadingTerms, refused } from '../data-formats/baseline-outcome.ts'
import { finishDraft } from '../data-formats/finish-draft.ts'
import { draftOfGraph } from '../graphs/graph-draft.ts'
import { GraphGatherer } from '../graphs/graph-gatherer.ts'
import { readXml } from '../graphs/read-xml.ts'
import { decodeText } from '../text-encoding/decode-text.ts'

type Attributes = ReadonlyMap<string, string>

/** Reads GEXF 1.1 to 1.3: a graph of ours, or of anybody's making. */
export function readGexf(bytes: Uint8Array, terms: ReadingTerms): BaselineOutcome {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refused(decoded.fault)
  const gathered = new GraphGatherer()
  /** Titles of attributes by their ids, and what is open: nodes may hold nodes. */
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() }
  let declaring: 'node' | 'edge' = 'node'
  let isGexf = false

  function open(name: string, attributes: Attributes, line: number): void {
    const said = (key: string) => attributes.get(key) ?? ''
    if (name === 'gexf') isGexf = true
    else if (name === 'attributes') declaring = said('class') === 'edge' ? 'edge' : 'node'
    else if (name === 'attribute') titles[declaring].set(said('id'), said('title') || said('id'))
    else if (name === 'node')
      gathered.openNode(said('id'), line, attributes.get('pid') ?? null, labelOf(attributes))
    else if (name === 'edge')
      gathered.openEdge(said('source'), said('target'), line, new Map([...attributes].filter(isOfEdge)))
    else if (name === 'attvalue') {
      const id = attributes.get('for') ?? said('id')
      gathered.attribute((title) => titles[title].get(id) ?? id, said('value'))
    }
  }
  function close(name: string, text: string): void {
    if (name === 'baseline') gathered.header = text
    else if (name === 'node' || name === 'edge') gathered.close()
  }

  const fault = readXml(decoded.text, 'GEXF', { open, close })
  if (fault) return refused(fault, gathered.faults)
  if (!isGexf) return refused(refusal('not-this-format', '', [], { format: 'GEXF', detail: '<gexf>' }))
  return finishDraft(
    gathered.draft((graph) => draftOfGraph(graph, terms)),
    terms,
  )
}

const labelOf = (attributes: Attributes): Map<string, string> => {
  const label = attributes.get('label')
  return new Map(label === undefined ? [] : [['label', label]])
}

/** `type` says of an edge whether it is directed, which is no kind. */
const isOfEdge = ([name]: readonly [string, string]): boolean => name === 'kind' || name === 'label'
