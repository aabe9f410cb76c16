import { Button, Group, Text } from '@mantine/core'
import { client } from '../api/client.ts'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { CommentsPanelProps } from './comments-panel-props.ts'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'
import type { Comment } from './use-comments.ts'

/** One comment: who, when, about what; dealt with or opened again. */
export function CommentItem(props: CommentsPanelProps & { readonly comment: Comment }) {
  const { comment, scenarioId, mayComment, nameOf, onChange } = props
  const { language, texts } = useLanguage()
  const { sharing } = texts
  const { busy, error, attempt } = useAttempt()
  const open = comment.resolvedAt === null
  const resolve = (): void => {
    const params = { scenarioId, commentId: comment.id }
    attempt(() => client.resolveComment({ params, body: { resolved: open } }), onChange)
  }
  return (
    <li className={open ? 'review' : 'review resolved'}>
      <Text size="sm" fw={600}>
        {nameOf(comment.author)}
      </Text>
      <p className="quiet">{formatMoment(comment.createdAt, language)}</p>
      <About {...props} />
      <p className="said">{comment.body}</p>
      {!open && <p className="quiet">{sharing.resolvedBy(nameOf(comment.resolvedBy))}</p>}
      {mayComment && (
        <Group mt={4}>
          <Button size="compact-xs" variant="default" disabled={busy} onClick={resolve}>
            {open ? sharing.resolve : sharing.reopen}
          </Button>
        </Group>
      )}
      <Fault text={error} />
    </li>
  )
}

function About(props: CommentsPanelProps & { readonly comment: Comment }) {
  const { comment, unitName, actTitle, onShowUnit, onShowAct } = props
  const { texts } = useLanguage()
  const { sharing } = texts
  const { unitId, actId } = comment.subject
  if (unitId !== undefined) {
    const name = unitName(unitId)
    if (name === null) return <p className="quiet">{sharing.aboutGone}</p>
    return (
      <button type="button" className="link about" onClick={() => onShowUnit(unitId)}>
        {sharing.aboutUnit(name)}
      </button>
    )
  }
  if (actId === undefined) return null
  const title = actTitle(actId)
  if (title === null) return <p className="quiet">{sharing.aboutGone}</p>
  return (
    <button type="button" className="link about" onClick={() => onShowAct(actId)}>
      {sharing.aboutAct(title)}
    </button>
  )
}
