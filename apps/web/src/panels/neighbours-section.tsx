import type { Structure } from '@tinhgon/engine'
import { formatCount, textIn, type Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { Section, UnitButton } from './section.tsx'

export function RelationsSection(props: {
  readonly structure: Structure
  readonly unit: Unit
  readonly onSelect: (unitId: string) => void
}) {
  const { structure, unit, onSelect } = props
  const { language, texts } = useLanguage()
  const relations = structure.relationsOf(unit.id)
  if (relations.length === 0) return null
  const titleOf = (kind: string): string =>
    textIn(structure.vocabulary.profile.relations.find(({ id }) => id === kind)?.title, language) ?? kind
  return (
    <Section title={texts.relations}>
      <ul className="plain">
        {relations.slice(0, 24).map((relation) => {
          const outward = relation.fromId === unit.id
          const other = structure.unit(outward ? relation.toId : relation.fromId)
          return (
            other && (
              <li key={`${relation.kind} ${other.id} ${outward}`}>
                <span className="relation-kind">{`${outward ? '→' : '←'} ${titleOf(relation.kind)}`}</span>
                <UnitButton unit={other} onSelect={onSelect} />
              </li>
            )
          )
        })}
      </ul>
      {relations.length > 24 && <p className="quiet">{texts.more(relations.length - 24)}</p>}
    </Section>
  )
}

export function ChildrenSection(props: {
  readonly structure: Structure
  readonly unit: Unit
  readonly onSelect: (unitId: string) => void
}) {
  const { structure, unit, onSelect } = props
  const { language, texts } = useLanguage()
  const childIds = [...structure.childIdsOf(unit.id)]
  if (childIds.length === 0) return null
  return (
    <Section title={`${texts.subordinates} · ${formatCount(childIds.length, language)}`}>
      <ul className="plain">
        {childIds.slice(0, 16).map((id) => {
          const child = structure.unit(id)
          return (
            child && (
              <li key={id}>
                <UnitButton unit={child} onSelect={onSelect} />
              </li>
            )
          )
        })}
      </ul>
      {childIds.length > 16 && <p className="quiet">{texts.more(childIds.length - 16)}</p>}
    </Section>
  )
}
