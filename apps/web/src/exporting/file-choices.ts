import type { FileOrderGiven } from '@tinhgon/contract'
import { type ChartForm, chartOrderOf, dataOrderOf } from './chart-form.ts'

export const chartChoices = ['pdf', 'pptx', 'svg', 'png', 'html'] as const
export const annexChoices = ['scheme', 'annexes-docx', 'annexes-xlsx', 'annexes-csv'] as const
export const dataChoices = [
  'json',
  'gexf',
  'graphml',
  'turtle',
  'json-ld',
  'mermaid',
  'dot',
  'geojson',
] as const
type ChartChoice = (typeof chartChoices)[number]
type AnnexChoice = (typeof annexChoices)[number]
type DataChoice = (typeof dataChoices)[number]
/** What a file can be. */
export type FileChoice = ChartChoice | AnnexChoice | DataChoice

/** Names that are the same in every language. */
export const properNames = {
  svg: 'SVG',
  gexf: 'GEXF (Gephi)',
  graphml: 'GraphML (yEd)',
  turtle: 'Turtle (W3C ORG)',
  'json-ld': 'JSON-LD (W3C ORG)',
  mermaid: 'Mermaid',
  dot: 'DOT (Graphviz)',
} as const

const isOneOf = <T extends string>(choices: readonly T[], choice: string): choice is T =>
  (choices as readonly string[]).includes(choice)

/** Whether what is seen on the right is what is saved. */
export const isChart = (choice: FileChoice): choice is ChartChoice => isOneOf(chartChoices, choice)

/** What to ask the server for. @param acceptsSmallType where the type of a chart is too small to read */
export function fileOrderOf(choice: FileChoice, form: ChartForm, acceptsSmallType: boolean): FileOrderGiven {
  if (isChart(choice)) return { ...chartOrderOf(form, choice), allowsSmallType: acceptsSmallType }
  if (isOneOf(dataChoices, choice)) return dataOrderOf(form, choice)
  const systems = form.systems.length === 0 ? null : [...form.systems]
  switch (choice) {
    case 'scheme':
      return {
        what: 'scheme',
        format: 'docx',
        scope: form.unitId,
        depth: form.depth,
        systems,
        tiers: form.tiers.length === 0 ? null : [...form.tiers],
        measures: [...form.measures],
      }
    case 'annexes-docx':
      return { what: 'annexes', format: 'docx', systems, language: form.language }
    case 'annexes-xlsx':
      return { what: 'annexes', format: 'xlsx', systems, language: form.language }
    case 'annexes-csv':
      return { what: 'annexes', format: 'csv', systems, language: form.language }
  }
}
