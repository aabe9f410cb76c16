import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { ApiProblem } from '@tinhgon/contract'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { CommentItem } from './comment-item.tsx'
import type { CommentsPanelProps } from './comments-panel-props.ts'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'
import type { Comment } from './use-comments.ts'

/** What was said about the scenario, its units and acts; open first, what is dealt with on demand. */
export function CommentsPanel(props: CommentsPanelProps) {
  const { comments, mayComment } = props
  const { texts } = useLanguage()
  const [all, setAll] = useState(false)
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <Stack gap="sm">
      {mayComment && <CommentForm {...props} />}
      {open.length === 0 && <p className="quiet">{texts.sharing.noComments}</p>}
      <ul className="plain">
        {[...open.toReversed(), ...(all ? resolved.toReversed() : [])].map((comment) => (
          <CommentItem key={comment.id} {...props} comment={comment} />
        ))}
      </ul>
      {resolved.length > 0 && !all && (
        <Button size="xs" variant="default" onClick={() => setAll(true)}>
          {texts.sharing.showResolved(resolved.length)}
        </Button>
      )}
    </Stack>
  )
}

/** The id is kept until it is known to be said, so that trying again says it once. */
const say = (
  scenarioId: string,
  body: { readonly id: string; readonly subject: Comment['subject']; readonly body: string },
): Promise<unknown> =>
  client.addComment({ params: { scenarioId }, body }).catch((error: unknown) => {
    if (!(error instanceof ApiProblem && error.code === 'id-taken')) throw error
  })

function CommentForm({ scenarioId, units, act, onChange }: CommentsPanelProps) {
  const { texts } = useLanguage()
  const { sharing } = texts
  const [about, setAbout] = useState<string | null>(null)
  const [body, setBody] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const { busy, error, attempt } = useAttempt()
  const subjects = [
    ...units.map((unit) => ({ value: `unit ${unit.id}`, label: sharing.aboutUnit(unit.name) })),
    ...(act ? [{ value: `act ${act.id}`, label: sharing.aboutAct(act.title) }] : []),
    { value: 'scenario', label: sharing.aboutScenario },
  ]
  const chosen = subjects.find(({ value }) => value === about) ?? (units.length > 0 ? subjects[0] : null)
  const subject = chosen?.value ?? 'scenario'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const named = subject.slice(subject.indexOf(' ') + 1)
    const of = subject.startsWith('unit ')
      ? { unitId: named }
      : subject.startsWith('act ')
        ? { actId: named }
        : {}
    attempt(
      () => say(scenarioId, { id, subject: of, body: body.trim() }),
      () => {
        setBody('')
        setId(crypto.randomUUID())
        onChange()
      },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <Select
          size="xs"
          label={sharing.commentAbout}
          allowDeselect={false}
          value={subject}
          onChange={setAbout}
          data={subjects}
        />
        <Textarea
          size="xs"
          autosize
          minRows={2}
          label={sharing.commentText}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <Group>
          <Button size="xs" type="submit" loading={busy} disabled={body.trim() === ''}>
            {sharing.send}
          </Button>
        </Group>
        <Fault text={error} />
      </Stack>
    </form>
  )
}
