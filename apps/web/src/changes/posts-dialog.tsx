import { Select, Text } from '@mantine/core'
import { type Post, textIn, type Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type PostsForm, planPosts } from './posts-draft.ts'
import { SeatCounts } from './seat-counts.tsx'
import { UnitPicker } from './unit-picker.tsx'

/** Establishes, abolishes and moves seats of one unit. */
export function PostsDialog({ unit, ...dialog }: ChangeDialogProps & { readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const { structure } = timeline
  const [form, setForm] = useState<PostsForm>(() => ({
    unit,
    posts: structure.postsOf(unit.id),
    abolished: new Set(),
    moved: {},
    established: [],
  }))
  const [moveTo, setMoveTo] = useState<string | null>(null)
  const change = (part: Partial<PostsForm>): void => setForm((before) => ({ ...before, ...part }))
  const others = useCallback((other: Unit) => other.id !== unit.id, [unit])
  const fateOf = ({ id }: Post): string =>
    form.abolished.has(id) ? 'abolished' : form.moved[id] === undefined ? 'stays' : 'moves'
  const decide = (post: Post, fate: string | null): void => {
    const abolished = new Set(form.abolished)
    const { [post.id]: _, ...moved } = form.moved
    abolished.delete(post.id)
    if (fate === 'abolished') abolished.add(post.id)
    change({
      abolished,
      moved: fate === 'moves' && moveTo !== null ? { ...moved, [post.id]: moveTo } : moved,
    })
  }
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.postsHeading(unit.name)}
      form={form}
      plan={planPosts}
      proposedTitle={`Điều chỉnh vị trí của ${unit.name}`}
      confirmLabel={texts.changes.saveChange}
      showAfter={() => [unit.id]}
    >
      {form.posts.length > 0 && (
        <>
          <UnitPicker
            label={texts.changes.seatsMoveTo}
            none={texts.changes.nowhere}
            structure={structure}
            among={others}
            value={moveTo}
            onChange={setMoveTo}
          />
          <ul className="plain part-choices">
            {form.posts.map((post) => (
              <li key={post.id} className="row">
                <span>
                  {textIn(structure.vocabulary.roles.get(post.role)?.title, language) ?? post.role}
                  <Text span c="dimmed" size="sm">
                    {` · ${post.holderId === null ? texts.vacant : (structure.table('people').get(post.holderId)?.name ?? '')}`}
                  </Text>
                </span>
                <Select
                  size="xs"
                  aria-label={texts.changes.seatFate}
                  allowDeselect={false}
                  value={fateOf(post)}
                  onChange={(fate) => decide(post, fate)}
                  data={[
                    { value: 'stays', label: texts.changes.seatStays },
                    { value: 'moves', label: texts.changes.seatMoves, disabled: moveTo === null },
                    { value: 'abolished', label: texts.changes.seatEnds },
                  ]}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <SeatCounts
        seats={form.established}
        onChange={(established) => change({ established })}
        roles={profile.roles}
      />
    </ChangeFrame>
  )
}
