import { Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import type { Review } from '@tinhgon/contract'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { useMe } from '../session/who.tsx'
import { ContentHash } from './content-hash.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { Rights } from './rights.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** One version that was handed in: which content, what was decided, and what is left to decide. */
export function ReviewCard(props: {
  readonly review: Review
  /** Of what is on the screen; null where that cannot be told. */
  readonly hash: string | null
  readonly ownerId: string | null
  readonly rights: Rights
  readonly nameOf: (userId: string | null) => string
  readonly onChange: () => void
}) {
  const { review, hash, ownerId, rights, nameOf, onChange } = props
  const { me } = useMe()
  const { language, texts } = useLanguage()
  const { sharing } = texts
  const same = review.contentHash === hash
  const own = review.submittedBy === me.userId || ownerId === me.userId
  const lastBy = review.decisions.at(-1)?.by
  const takesBack =
    (review.state === 'submitted' && review.submittedBy === me.userId) ||
    (review.state === 'approved' && lastBy === me.userId)
  const submitted = { ...parseLocation(window.location.hash), version: review.version, step: null }
  return (
    <li className="review">
      <Group gap="xs" justify="space-between">
        <Text size="sm" fw={600}>
          {sharing.submitted(review.version)}
        </Text>
        <Badge
          tt="none"
          variant={review.state === 'approved' ? 'filled' : 'outline'}
          color={review.state === 'returned' ? 'red.9' : 'ink'}
        >
          {sharing.states[review.state]}
        </Badge>
      </Group>
      <p className="quiet">
        {`${sharing.submittedBy(nameOf(review.submittedBy))}, ${formatMoment(review.submittedAt, language)}`}
      </p>
      {review.note !== null && <p className="said">{review.note}</p>}
      <Group gap="xs">
        <ContentHash hash={review.contentHash} />
        {hash !== null && (
          <span className="quiet">{same ? `✓ ${sharing.sameAsScreen}` : sharing.otherThanScreen}</span>
        )}
      </Group>
      {hash !== null && !same && (
        <Anchor size="sm" underline="always" href={`/${formatLocation(submitted)}`}>
          {sharing.openSubmitted}
        </Anchor>
      )}
      {review.state === 'approved' && (
        <Text size="sm">{review.stands ? `✓ ${sharing.stands}` : `● ${sharing.standsNot}`}</Text>
      )}
      {review.decisions.map((decision) => (
        <div key={decision.at}>
          <Text size="sm">{sharing.decisions[decision.type](nameOf(decision.by))}</Text>
          <p className="quiet">{formatMoment(decision.at, language)}</p>
          {decision.reason !== null && <p className="said">{decision.reason}</p>}
        </div>
      ))}
      <Stack gap={6} mt={6}>
        {review.state === 'submitted' && rights.decide && own && <p className="quiet">{sharing.ownWork}</p>}
        {review.state === 'submitted' && rights.decide && !own && same && (
          <DecisionForm review={review} onDecided={onChange} />
        )}
        {takesBack && <WithdrawForm review={review} onDone={onChange} />}
      </Stack>
    </li>
  )
}
