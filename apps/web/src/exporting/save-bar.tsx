import { Alert, Button, Checkbox, Group, Progress, Select, Stack } from '@mantine/core'
import type { ChartOrderGiven, Job } from '@tinhgon/contract'
import { useEffect, useRef, useState } from 'react'
import { describeJobProblem } from '../api/describe-job-problem.ts'
import { jobFileAddress } from '../api/run-job.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { type ChartForm, chartOrderOf } from './chart-form.ts'
import { runFilesJob } from './run-files-job.ts'

const formats = ['pdf', 'pptx', 'svg', 'png', 'html'] as const
type Format = (typeof formats)[number]

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
  const [format, setFormat] = useState<Format>('pdf')
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
    const order: ChartOrderGiven = { ...chartOrderOf(form, format), allowsSmallType: accepts }
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
          onChange={(chosen) => chosen && setFormat(chosen as Format)}
          data={formats.map((one) => ({ value: one, label: t.formats[one] }))}
          flex={1}
        />
        {progress === null ? (
          <Button onClick={save} disabled={isTooSmall && !accepts}>
            {t.save}
          </Button>
        ) : (
          <Button variant="default" onClick={() => abort.current?.abort()}>
            {texts.cancel}
          </Button>
        )}
      </Group>
      {isTooSmall && (
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
