import { Alert, Button, Checkbox, Group, Progress, Select, Stack } from '@mantine/core'
import type { Job } from '@tinhgon/contract'
import { useEffect, useRef, useState } from 'react'
import { describeJobProblem } from '../api/describe-job-problem.ts'
import { jobFileAddress } from '../api/run-job.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import type { ChartForm } from './chart-form.ts'
import {
  annexChoices,
  chartChoices,
  dataChoices,
  type FileChoice,
  fileOrderOf,
  isChart,
  properNames,
} from './file-choices.ts'
import { runFilesJob } from './run-files-job.ts'

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
  const names: Readonly<Record<FileChoice, string>> = { ...properNames, ...t.formats }
  const named = (choice: FileChoice) => ({ value: choice, label: names[choice] })
  const [format, setFormat] = useState<FileChoice>('pdf')
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
    const order = fileOrderOf(format, form, accepts)
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
          onChange={(chosen) => chosen && setFormat(chosen as FileChoice)}
          data={[
            { group: t.charts, items: chartChoices.map(named) },
            { group: t.annexes, items: annexChoices.map(named) },
            { group: t.data, items: dataChoices.map(named) },
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
