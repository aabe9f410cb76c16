import { refusal } from '@tinhgon/model'
import { type BaselineOutcome, type ReadingTerms, refused } from '../data-formats/baseline-outcome.ts'
import { finishDraft } from '../data-formats/finish-draft.ts'
import { draftOfGraph } from '../graphs/graph-draft.ts'
import { GraphGatherer } from '../graphs/graph-gatherer.ts'
import { readXml } from '../graphs/read-xml.ts'
import { decodeText } from '../text-encoding/decode-text.ts'

/** Reads GraphML: a graph of ours, or of anybody's making. Nodes in a graph within a node are its subordinates. */
export function readGraphml(bytes: Uint8Array, terms: ReadingTerms): BaselineOutcome {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refused(decoded.fault)
  const gathered = new GraphGatherer()
  const names = new Map<string, string>()
  const keysOpen: string[] = []
  let isGraphml = false

  function open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const said = (key: string) => attributes.get(key) ?? ''
    if (name === 'graphml') isGraphml = true
    else if (name === 'key') names.set(said('id'), said('attr.name') || said('id'))
    else if (name === 'data') keysOpen.push(said('key'))
    else if (name === 'node') gathered.openNode(said('id'), line, null, new Map())
    else if (name === 'edge') gathered.openEdge(said('source'), said('target'), line, new Map())
  }
  function close(name: string, text: string): void {
    if (name === 'node' || name === 'edge') gathered.close()
    // yEd keeps the name of a node in its drawing.
    if (name === 'NodeLabel') gathered.attribute(() => 'label', text.trim())
    if (name !== 'data') return
    const key = keysOpen.pop() ?? ''
    if (key === 'graph.baseline') gathered.header = text
    else gathered.attribute(() => names.get(key) ?? key, text)
  }

  const fault = readXml(decoded.text, 'GraphML', { open, close })
  if (fault) return refused(fault, gathered.faults)
  if (!isGraphml)
    return refused(refusal('not-this-format', '', [], { format: 'GraphML', detail: '<graphml>' }))
  return finishDraft(
    gathered.draft((graph) => draftOfGraph(graph, terms)),
    terms,
  )
}
