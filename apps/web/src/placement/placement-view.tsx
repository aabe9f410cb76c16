import { Chip, Group, Text, TextInput, Title } from '@mantine/core'
import { formatCount, type Post, textIn } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { NewPost } from './new-post.tsx'
import { PersonCard } from './person-card.tsx'
import { type Candidate, candidatesOf, finds, type Placement, vacantPosts } from './placement-draft.ts'
import { PlacementSave } from './placement-save.tsx'
import { PostTarget } from './post-target.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

const shown = 60
const reasons = ['unplaced', 'surplus', 'holds'] as const

/** People who have to be placed beside the posts that are free; nobody without a post is ever out of sight. */
export function PlacementView(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly selected: ReadonlySet<string>
}) {
  const { control, standing, selected } = props
  const { folded } = control.scenario
  const { structure } = standing
  const { language, texts } = useLanguage()
  const { placement } = texts
  const [why, setWhy] = useState<Candidate['why'] | null>(null)
  const [sought, setSought] = useState('')
  const [soughtPost, setSoughtPost] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [target, setTarget] = useState<Omit<Post, 'holderId'> | null>(null)
  const [added, setAdded] = useState<readonly Omit<Post, 'holderId'>[]>([])
  const [draft, setDraft] = useState<readonly Placement[]>([])
  const candidates = useMemo(() => candidatesOf(folded, standing), [folded, standing])
  const vacant = useMemo(() => vacantPosts(standing.structure), [standing])
  const chosen = candidates.find(({ person }) => person.id === chosenId) ?? null
  const roleTitle = (role: string): string =>
    textIn(structure.vocabulary.roles.get(role)?.title, language) ?? role
  const unitName = (id: string): string => structure.unit(id)?.name ?? id
  const counts = { unplaced: 0, surplus: 0, holds: 0 }
  for (const { why: reason } of candidates) counts[reason] += 1
  // Whoever has no post comes first; with nobody there, those on posts that are too many.
  const listing = why ?? (counts.unplaced > 0 ? 'unplaced' : 'surplus')
  const people = candidates.filter((one) => one.why === listing && finds(sought, one.person.name))
  const unit = structure.unit([...selected].at(-1) ?? '')
  const targets = [
    ...added.map((post) => ({ post, isNew: true })),
    ...vacant.map((post) => ({ post, isNew: false })),
  ].filter(({ post }) => finds(soughtPost, `${roleTitle(post.role)} ${unitName(post.unitId)}`))
  const editable = control.editing !== 'no'
  const put = (reason: string, endsSeat: boolean): void => {
    if (!chosen || !target) return
    const established = added.some(({ id }) => id === target.id)
    const planned = { person: chosen.person, from: chosen.post, endsSeat, to: target, established, reason }
    setDraft((before) => [...before.filter(({ person }) => person.id !== chosen.person.id), planned])
    setTarget(null)
    setChosenId(null)
  }
  const labels = {
    unplaced: placement.unplaced,
    surplus: placement.surplusPeople,
    holds: placement.everyone,
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {placement.intro}
      </Text>
      <div className="placement">
        <section aria-label={placement.people}>
          <Title order={3} fz={14}>
            {placement.people}
          </Title>
          <Chip.Group
            value={listing}
            onChange={(value) => setWhy(reasons.find((reason) => reason === value) ?? null)}
          >
            <Group gap={6} my={6}>
              {reasons.map((reason) => (
                <Chip key={reason} value={reason} size="xs" variant="outline" radius="sm">
                  {`${labels[reason]} (${formatCount(counts[reason], language)})`}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TextInput
            size="xs"
            aria-label={placement.search}
            placeholder={placement.search}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          {people.length === 0 && <Text size="sm">{placement.nobody}</Text>}
          <ul className="plain people">
            {people.slice(0, shown).map((candidate) => (
              <PersonCard
                key={`${candidate.person.id} ${candidate.post?.id ?? ''}`}
                candidate={candidate}
                structure={structure}
                opening={folded.opening}
                chosen={candidate.person.id === chosenId}
                plannedFor={plannedFor(draft, candidate, roleTitle, unitName)}
                onChoose={() => setChosenId(candidate.person.id === chosenId ? null : candidate.person.id)}
              />
            ))}
          </ul>
          {people.length > shown && (
            <Text size="xs">{placement.more(formatCount(people.length - shown, language))}</Text>
          )}
        </section>
        <section aria-label={placement.posts}>
          <Title order={3} fz={14}>
            {placement.posts}
          </Title>
          {unit && editable && (
            <NewPost
              unit={unit}
              structure={structure}
              onAdd={(post) => setAdded((before) => [post, ...before])}
            />
          )}
          <TextInput
            size="xs"
            my={6}
            aria-label={placement.searchPosts}
            placeholder={placement.searchPosts}
            value={soughtPost}
            onChange={(event) => setSoughtPost(event.currentTarget.value)}
          />
          {targets.length === 0 && <Text size="sm">{placement.noPosts}</Text>}
          <ul className="plain targets">
            {targets.slice(0, shown).map(({ post, isNew }) => {
              const planned = draft.find(({ to }) => to.id === post.id)
              return (
                <PostTarget
                  key={post.id}
                  role={roleTitle(post.role)}
                  unit={unitName(post.unitId)}
                  note={isNew ? placement.addedPost : null}
                  plannedName={planned?.person.name ?? null}
                  canPlace={editable && chosen !== null}
                  onPlace={() => editable && setTarget(post)}
                  onTakeBack={() => setDraft((before) => before.filter(({ to }) => to.id !== post.id))}
                />
              )
            })}
          </ul>
          {targets.length > shown && (
            <Text size="xs">{placement.more(formatCount(targets.length - shown, language))}</Text>
          )}
        </section>
      </div>
      {target && chosen && (
        <ReasonDialog
          name={chosen.person.name}
          to={{ role: roleTitle(target.role), unit: unitName(target.unitId) }}
          from={chosen.post && { role: roleTitle(chosen.post.role), unit: unitName(chosen.post.unitId) }}
          fromIsSurplus={chosen.why === 'surplus'}
          onConfirm={put}
          onClose={() => setTarget(null)}
        />
      )}
      {draft.length > 0 && (
        <PlacementSave
          control={control}
          standing={standing}
          draft={draft}
          onSaved={() => {
            setDraft([])
            setAdded([])
          }}
          onDiscard={() => setDraft([])}
        />
      )}
    </>
  )
}

function plannedFor(
  draft: readonly Placement[],
  { person }: Candidate,
  roleTitle: (role: string) => string,
  unitName: (id: string) => string,
): string | null {
  const planned = draft.find((one) => one.person.id === person.id)
  return planned ? `${roleTitle(planned.to.role)}, ${unitName(planned.to.unitId)}` : null
}
