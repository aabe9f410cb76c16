import type { Review } from '@tinhgon/contract'
import { hashPlanOn } from '@tinhgon/engine'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { Section } from '../panels/section.tsx'
import type { Members } from '../people/use-members.ts'
import type { OpenScenario } from '../session/scenario-session.ts'
import { ReviewCard } from './review-card.tsx'
import type { Rights } from './rights.ts'
import { SharingSection } from './sharing-section.tsx'
import { SubmitSection } from './submit-section.tsx'

/** Who sees a scenario, what of it was handed in, and what was decided. */
export function ReviewPanel(props: {
  readonly scenario: OpenScenario
  readonly reviews: readonly Review[]
  readonly rights: Rights
  readonly people: Members
  /** False while a version of the past is on the screen. */
  readonly current: boolean
  readonly onShared: () => void
  readonly onReviewed: () => void
}) {
  const { scenario, reviews, rights, people, current, onShared, onReviewed } = props
  const { document, folded } = scenario
  const { texts } = useLanguage()
  const hash = useMemo(
    () => (rights.seesContent ? hashPlanOn(document.baselineHash, folded.edited.plan) : null),
    [document.baselineHash, folded, rights.seesContent],
  )
  const awaited = reviews.some(({ state, contentHash }) => state === 'submitted' && contentHash === hash)
  return (
    <div className="review-panel">
      <SharingSection document={document} mayShare={rights.share} people={people} onChange={onShared} />
      {!document.locked && (
        <>
          {hash !== null && (
            <SubmitSection
              scenario={scenario}
              hash={hash}
              maySubmit={rights.share && current && !awaited}
              onSubmitted={onReviewed}
            />
          )}
          <Section title={texts.sharing.reviews}>
            {reviews.length === 0 && <p className="quiet">{texts.sharing.noReviews}</p>}
            <ul className="plain">
              {reviews.map((review) => (
                <ReviewCard
                  key={review.id}
                  review={review}
                  hash={hash}
                  ownerId={document.ownerId}
                  rights={rights}
                  nameOf={people.nameOf}
                  onChange={onReviewed}
                />
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  )
}
