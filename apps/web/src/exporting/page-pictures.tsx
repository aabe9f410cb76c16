import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import type { Job } from '@tinhgon/contract'
import { describeJobProblem } from '../api/describe-job-problem.ts'
import { jobFileAddress } from '../api/run-job.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { formatType, leastType, smallestTypeOf } from './smallest-type.ts'
import type { Preview } from './use-preview.ts'

/** The pages as they will be printed. */
export function PagePictures({
  preview,
  onShowAll,
}: {
  readonly preview: Preview
  readonly onShowAll: () => void
}) {
  const { language, texts } = useLanguage()
  const t = texts.exporting
  const { last } = preview
  const type = last && smallestTypeOf(last)
  return (
    <section
      className="export-pages"
      aria-label={t.seen}
      aria-busy={preview.phase === 'drawing'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
      tabIndex={0}
    >
      <div role="status" className="export-status">
        {preview.phase === 'drawing' && (
          <Group gap="sm" className="late">
            <Text size="sm">{t.drawing}</Text>
            <Progress
              value={Math.max(4, preview.progress * 100)}
              className="export-progress"
              aria-label={t.drawing}
            />
          </Group>
        )}
        {preview.phase === 'drawn' && last?.state === 'done' && (
          <Text size="sm" className="quiet">
            {t.drawn(pagesOf(last), Number(last.result?.units ?? 0))}
            {type !== null && ` · ${t.smallest(formatType(type, language))}`}
          </Text>
        )}
      </div>
      {preview.phase === 'failed' && (
        <Alert color="red" title={texts.failedTitle}>
          {describeError(preview.error, texts)}
        </Alert>
      )}
      {last?.problem && preview.phase === 'drawn' && (
        <Alert color="red" title={t.notDrawn}>
          {describeJobProblem(last, language)}
        </Alert>
      )}
      {preview.phase === 'drawn' && type !== null && type < leastType && (
        <Alert color="orange" title={t.tooSmallTitle(formatType(type, language))}>
          {t.tooSmall}
        </Alert>
      )}
      {last?.state === 'done' && <Pictures job={last} />}
      {last?.state === 'done' && last.files.length < pagesOf(last) && (
        <Button variant="default" disabled={preview.phase !== 'drawn'} onClick={onShowAll}>
          {t.showAll(pagesOf(last))}
        </Button>
      )}
    </section>
  )
}

const pagesOf = ({ result, files }: Job): number => Number(result?.pages ?? files.length)

function Pictures({ job }: { readonly job: Job }) {
  const { texts } = useLanguage()
  return (
    <ol className="plain export-sheets">
      {job.files.map(({ name }, index) => (
        <li key={name}>
          <img
            src={jobFileAddress(job.id, name)}
            alt={texts.exporting.pageOf(index + 1, pagesOf(job))}
            loading={index < 2 ? 'eager' : 'lazy'}
          />
        </li>
      ))}
    </ol>
  )
}
