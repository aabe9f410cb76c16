import { Alert, Button, Checkbox, Group, Progress, Select, Stack } from '@mantine/core'
import type { Job } from '@tinhgon/contract'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { type ChartForm, chartOrderOf, dataOrderOf } from './chart-form.ts'
import { describeJobProblem } from './describe-job-problem.ts'
import { jobFileAddress, runFilesJob } from './run-job.ts'

const charts = ['pdf', 'pptx', 'svg', 'png', 'html'] as const
const data = ['json', 'gexf', 'graphml', 'turtle', 'json-ld', 'mermaid', 'dot', 'geojson'] as const
type ChartFormat = (typeof charts)[number]
type DataFormat = (typeof data)[number]

/** Names that are the same in every language. */
const properNames = {
  svg: 'SVG',
  gexf: 'GEXF (Gephi)',
  graphml: 'GraphML (yEd)',
  turtle: 'Turtle (W3C ORG)',
  'json-ld': 'JSON-LD (W3C ORG)',
  mermaid: 'Mermaid',
  dot: 'DOT (Graphviz)',
} as const

const isChart = (format: ChartFormat | DataFormat): format is ChartFormat =>
  (charts as readonly string[]).includes(format)

/** Makes the file and hands it over; several pages of a picture come one after the other. */
export function SaveBar(props: {
  readonly scenarioId: string
  readonly version: number
  readonly form: ChartForm
  readonly isTooSmall: boolean
}) {
  const { scenarioId, version, form, isTooSmall } = props
  const { language, texts } = useLanguage()
  const t = texts.exporting
  const names = { ...properNames, ...t.formats }
  const [format, setFormat] = useState<ChartFormat | DataFormat>('pdf')
  const [accepts, setAccepts] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const save = async (): Promise<void> => {
    const controller = new AbortController()
    abort.current = controller
    setProgress(0)
    setProblem(null)
    const order = isChart(format)
      ? { ...chartOrderOf(form, format), allowsSmallType: accepts }
      : dataOrderOf(form, format)
    try {
      const job = await runFilesJob(scenarioId, version, order, controller.signal, setProgress)
      if (job.state === 'done') handOver(job)
      else setProblem(describeJobProblem(job, language))
    } catch (error) {
      if (!controller.signal.aborted) setProblem(describeError(error, texts))
    } finally {
      setProgress(null)
    }
  }
  return (
    <Stack gap="xs" className="export-save">
      <Group gap="xs" wrap="nowrap" align="end">
        <Select
          label={t.format}
          allowDeselect={false}
          value={format}
          onChange={(chosen) => chosen && setFormat(chosen as ChartFormat | DataFormat)}
          data={[
            { group: t.charts, items: charts.map((one) => ({ value: one, label: names[one] })) },
            { group: t.data, items: data.map((one) => ({ value: one, label: names[one] })) },
          ]}
          flex={1}
        />
        {progress === null ? (
          <Button onClick={save} disabled={isTooSmall && isChart(format) && !accepts}>
            {t.save}
          </Button>
        ) : (
          <Button variant="default" onClick={() => abort.current?.abort()}>
            {texts.cancel}
          </Button>
        )}
      </Group>
      {isTooSmall && isChart(format) && (
        <Checkbox
          label={t.acceptSmall}
          checked={accepts}
          onChange={(event) => setAccepts(event.currentTarget.checked)}
        />
      )}
      {progress !== null && <Progress value={Math.max(4, progress * 100)} aria-label={t.saving} />}
      {problem !== null && <Alert color="red">{problem}</Alert>}
    </Stack>
  )
}

function handOver(job: Job): void {
  for (const { name } of job.files) {
    const link = document.createElement('a')
    link.href = jobFileAddress(job.id, name)
    link.download = name
    link.click()
  }
}
