import type { Structure } from '@tinhgon/engine'
import { textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { Candidate } from './placement-draft.ts'

/** Somebody who may be placed; can be dragged, or chosen with the keyboard. */
export function PersonCard(props: {
  readonly candidate: Candidate
  readonly structure: Structure
  readonly opening: Structure
  readonly chosen: boolean
  readonly plannedFor: string | null
  readonly onChoose: () => void
}) {
  const { candidate, structure, opening, chosen, plannedFor, onChoose } = props
  const { person, post, fromUnitId, last } = candidate
  const { language, texts } = useLanguage()
  const { placement } = texts
  const roleTitle = (role: string): string =>
    textIn(structure.vocabulary.roles.get(role)?.title, language) ?? role
  const unitName = (id: string): string =>
    (structure.unit(id) ?? opening.unit(id) ?? structure.dossier(id)?.ending?.unit)?.name ?? id
  const where = post
    ? placement.holds(roleTitle(post.role), unitName(post.unitId))
    : last
      ? placement.last(roleTitle(last.role), unitName(last.unitId))
      : placement.never
  return (
    <li>
      <button
        type="button"
        draggable
        className={chosen ? 'person chosen' : 'person'}
        aria-pressed={chosen}
        onClick={onChoose}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', person.id)
          event.dataTransfer.effectAllowed = 'move'
          if (!chosen) onChoose()
        }}
      >
        <strong>{person.name}</strong>
        {person.birthYear !== null && (
          <span className="quiet">{` · ${placement.born(person.birthYear)}`}</span>
        )}
        <span className="person-where">{where}</span>
        {fromUnitId !== null && fromUnitId !== post?.unitId && (
          <span className="quiet">{texts.surplus.from(unitName(fromUnitId))}</span>
        )}
        {last?.reason && <span className="quiet">{placement.leftBecause(last.reason)}</span>}
        {plannedFor !== null && <span className="person-planned">{`→ ${plannedFor}`}</span>}
      </button>
    </li>
  )
}
