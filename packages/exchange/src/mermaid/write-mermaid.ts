import { textIn } from '@tinhgon/model'
import { chartScope } from '../data-formats/chart-scope.ts'
import type { DataOptions, DataSubject } from '../data-formats/data-subject.ts'

/** A flow chart of Mermaid, for notes and wikis: subordination in full lines, relations dashed. */
export function writeMermaid({ document, profile }: DataSubject, options: DataOptions = {}): string {
  const { units, relations } = chartScope(document, options)
  // Ids of ours may hold what Mermaid reads as a sign.
  const names = new Map(units.map(({ id }, index) => [id, `n${index}`]))
  const nameOf = (id: string | null): string | undefined => (id === null ? undefined : names.get(id))
  const titles = new Map(
    profile.relations.map(({ id, title }) => [id, textIn(title, options.language ?? 'vi')]),
  )
  return [
    'flowchart TB',
    ...units.map(({ id, name }) => `  ${nameOf(id)}["${mermaidText(name)}"]`),
    ...units.flatMap(({ id, superiorId }) =>
      nameOf(superiorId) === undefined ? [] : [`  ${nameOf(superiorId)} --> ${nameOf(id)}`],
    ),
    ...relations.map(
      ({ kind, fromId, toId }) =>
        `  ${nameOf(fromId)} -.->|"${mermaidText(titles.get(kind) ?? kind)}"| ${nameOf(toId)}`,
    ),
    '',
  ].join('\n')
}

/** Mermaid takes HTML and Markdown in labels and spells signs as `#34;`; anything but letters, digits and the plainest signs is spelt. */
const mermaidText = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,()/–-]/gu, (sign) => `#${sign.codePointAt(0)};`)
