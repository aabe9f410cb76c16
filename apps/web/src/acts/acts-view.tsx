import { Text } from '@mantine/core'
import type { Edit, PlannedAct } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { changeLocation } from '../session/page-location.ts'
import { tryEdit } from '../session/try-edit.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { ActEditor } from './act-editor.tsx'
import { ActRow } from './act-row.tsx'
import { moveByOne, orderedActs } from './ordered-acts.ts'
import { RefusedEdit } from './refused-edit.tsx'
import { useEventWords } from './use-event-words.ts'

/** The whole plan as a list: read it, put it in order, switch acts off, say what each rests on. */
export function ActsView(props: {
  readonly control: ScenarioControl
  readonly position: number
  readonly onGoTo: (position: number) => void
}) {
  const { control, position, onGoTo } = props
  const { scenario, editing, saving } = control
  const { folded, document } = scenario
  const { texts } = useLanguage()
  const [edited, setEdited] = useState<PlannedAct | null>(null)
  const [refused, setRefused] = useState<ReturnType<typeof tryEdit>>([])
  const acts = useMemo(() => orderedActs(folded.edited.plan), [folded])
  const say = useEventWords(folded)
  const places = useMemo(() => new Map(folded.steps.map(({ act }, place) => [act.id, place])), [folded])
  const apply = (edits: readonly Edit[]): void => {
    const reasons = edits.flatMap((edit) => tryEdit(folded, edit))
    setRefused(reasons)
    if (reasons.length === 0) void control.save(edits, draftTitle(document.title))
  }
  return (
    <div className="acts">
      <p className="quiet">{texts.acting.hint}</p>
      <RefusedEdit refusals={refused} onClose={() => setRefused([])} />
      {acts.length === 0 && <Text>{texts.acting.none}</Text>}
      <ol className="plain">
        {acts.map((planned) => {
          const { id } = planned.act
          const place = places.get(id)
          return (
            <ActRow
              key={id}
              planned={planned}
              step={place === undefined ? undefined : folded.steps[place]}
              say={say}
              current={place !== undefined && place + 1 === position}
              editable={editing !== 'no'}
              saving={saving}
              earlier={moveByOne(acts, id, 'earlier')}
              later={moveByOne(acts, id, 'later')}
              onEdits={apply}
              onEdit={() => {
                control.forgetProblem()
                setEdited(planned)
              }}
              onGoTo={() => {
                if (place === undefined) return
                onGoTo(place + 1)
                changeLocation({ sheet: null })
              }}
            />
          )
        })}
      </ol>
      {edited && (
        <ActEditor
          control={control}
          planned={edited}
          say={say}
          onClose={() => {
            control.forgetProblem()
            setEdited(null)
          }}
        />
      )}
    </div>
  )
}
