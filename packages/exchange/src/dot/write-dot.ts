import { textIn } from '@tinhgon/model'
import { chartScope } from '../data-formats/chart-scope.ts'
import type { DataOptions, DataSubject } from '../data-formats/data-subject.ts'

/** A graph of Graphviz: subordination in full lines, relations dashed and without a say in the ranks. */
export function writeDot({ document, profile }: DataSubject, options: DataOptions = {}): string {
  const { units, relations } = chartScope(document, options)
  const shown = new Set(units.map(({ id }) => id))
  const titles = new Map(
    profile.relations.map(({ id, title }) => [id, textIn(title, options.language ?? 'vi')]),
  )
  return [
    'digraph {',
    '  graph [rankdir=TB, charset="UTF-8"];',
    '  node [shape=box];',
    ...units.map(({ id, name }) => `  ${quoted(id)} [label=${quoted(name)}];`),
    ...units.flatMap(({ id, superiorId }) =>
      superiorId !== null && shown.has(superiorId) ? [`  ${quoted(superiorId)} -> ${quoted(id)};`] : [],
    ),
    ...relations.map(
      ({ kind, fromId, toId }) =>
        `  ${quoted(fromId)} -> ${quoted(toId)} [style=dashed, constraint=false, label=${quoted(titles.get(kind) ?? kind)}];`,
    ),
    '}',
    '',
  ].join('\n')
}

/** In a label a backslash begins an escape of Graphviz (`\N` is the node's name), so it is doubled. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`
