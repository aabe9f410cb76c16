import type { TableMapping } from '@tinhgon/model'
import { useEffect, useRef, useState } from 'react'
import { client } from '../api/client.ts'
import { describeJobProblem } from '../api/describe-job-problem.ts'
import { runJob } from '../api/run-job.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { type ImportResult, importResultOf } from './import-result.ts'
import { recallMapping, rememberMapping } from './remembered-mapping.ts'

export interface GivenFile {
  readonly name: string
  readonly base64: string
}

interface ImportOrder {
  readonly file: GivenFile
  readonly title: string
  readonly date: string
}

export interface Importing {
  readonly result: ImportResult | null
  /** From 0 to 1 while the server works; null while it does not. */
  readonly progress: number | null
  readonly problem: string | null
  readonly isRecalled: boolean
  readonly look: (order: ImportOrder, mapping: TableMapping | null) => Promise<void>
  /** The scenario that was made, or null. */
  readonly keep: (order: ImportOrder) => Promise<string | null>
  readonly cancel: () => void
}

/** The workspace that the address names; whoever belongs to one alone need not say. */
function chosenWorkspace(): { readonly workspaceId?: string } {
  const workspaceId = new URLSearchParams(window.location.search).get('workspace')
  return workspaceId === null ? {} : { workspaceId }
}

/** Has a file looked at by the server, again whenever its mapping changes, and brought in at last. */
export function useImport(): Importing {
  const { language, texts } = useLanguage()
  const [result, setResult] = useState<ImportResult | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isRecalled, setRecalled] = useState(false)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const run = async (
    { file, title, date }: ImportOrder,
    mapping: TableMapping | null,
    keep: boolean,
  ): Promise<ImportResult | null> => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    setProgress(0)
    setProblem(null)
    const name = title.trim() || file.name
    const body = {
      files: [file],
      mapping,
      baselineId: `import-${crypto.randomUUID()}`,
      title: { vi: name, en: name },
      date,
      keep,
    }
    try {
      const job = await runJob(
        () => client.importFile({ query: chosenWorkspace(), body }),
        controller.signal,
        setProgress,
      )
      if (job.state !== 'done') setProblem(describeJobProblem(job, language))
      return job.state === 'done' ? importResultOf(job) : null
    } catch (error) {
      if (!controller.signal.aborted) setProblem(describeError(error, texts))
      return null
    } finally {
      if (abort.current === controller) setProgress(null)
    }
  }

  return {
    ...{ result, progress, problem, isRecalled },
    look: async (order, mapping) => {
      const told = await run(order, mapping, false)
      const recalled = mapping === null && told?.mapping ? recallMapping(told.mapping) : null
      const final = recalled ? await run(order, recalled, false) : told
      if (mapping === null) setRecalled(recalled !== null)
      if (final) setResult(final)
    },
    keep: async (order) => {
      const mapping = result?.mapping ?? null
      const told = await run(order, mapping, true)
      if (told && mapping) rememberMapping(mapping)
      return told?.scenarioId ?? null
    },
    cancel: () => abort.current?.abort(),
  }
}
