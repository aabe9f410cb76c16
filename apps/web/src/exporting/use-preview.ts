import type { Job } from '@tinhgon/contract'
import { useEffect, useState } from 'react'
import { type ChartForm, previewOrderOf } from './chart-form.ts'
import { runFilesJob } from './run-files-job.ts'

export type Preview =
  | { readonly phase: 'drawing'; readonly progress: number; readonly last: Job | null }
  | { readonly phase: 'failed'; readonly error: unknown; readonly last: Job | null }
  | { readonly phase: 'drawn'; readonly last: Job }

/** Choices made in quick succession are drawn once: ms. */
const settling = 500

/** The pages of what is chosen, drawn anew when it changes; those before stay until the new are there. */
export function usePreview(scenarioId: string, version: number, form: ChartForm, showsAll: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ phase: 'drawing', progress: 0, last: null })
  useEffect(() => {
    const abort = new AbortController()
    setPreview(({ last }) => ({ phase: 'drawing', progress: 0, last }))
    const timer = setTimeout(() => {
      runFilesJob(scenarioId, version, previewOrderOf(form, showsAll), abort.signal, (progress) =>
        setPreview(({ last }) => ({ phase: 'drawing', progress, last })),
      ).then(
        (job) => setPreview({ phase: 'drawn', last: job }),
        (error: unknown) => {
          if (!abort.signal.aborted) setPreview(({ last }) => ({ phase: 'failed', error, last }))
        },
      )
    }, settling)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [scenarioId, version, form, showsAll])
  return preview
}
