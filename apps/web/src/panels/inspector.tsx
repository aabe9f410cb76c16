import { Text, Title } from '@mantine/core'
import { formatCalendarDate, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { UnitNormsSection } from '../norms/unit-norms-section.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { FiguresSection } from './figures-section.tsx'
import { LineageSection } from './lineage-section.tsx'
import { ChildrenSection, RelationsSection } from './neighbours-section.tsx'
import { PostsSection } from './posts-section.tsx'
import { Entry, Section, UnitButton } from './section.tsx'
import { SystemShape } from './unit-line.tsx'

export interface InspectorProps {
  readonly folded: FoldedScenario
  readonly unitId: string
  readonly onSelect: (unitId: string) => void
}

/** Everything about one unit, living or ended: attributes, figures with sources, posts, relations, lineage. */
export function Inspector({ folded, unitId, onSelect }: InspectorProps) {
  const { language, texts } = useLanguage()
  const current = folded.timeline.structure
  const ending = current.table('endings').get(unitId)
  const structure = current.unit(unitId) ? current : folded.opening
  const unit = current.unit(unitId) ?? folded.opening.unit(unitId) ?? ending?.unit
  if (!unit) return <Text c="dimmed">{texts.nothingSelected}</Text>
  const kind = structure.vocabulary.kinds.get(unit.kind)
  const tier = folded.profile.tiers.find(({ id }) => id === unit.tier)
  const superior = unit.superiorId === null ? undefined : structure.unit(unit.superiorId)
  const designationTitle = (id: string): string =>
    textIn(folded.profile.designations.find((term) => term.id === id)?.title, language) ?? id
  const remarks = folded.baseline.remarks.filter((remark) => remark.unitId === unitId)
  return (
    <article className="inspector" aria-label={unit.name}>
      <header>
        <SystemShape system={unit.system} size={16} />
        <Title order={2} fz={18}>
          {unit.name}
        </Title>
      </header>
      {ending && (
        <p className="ending">
          {texts.endedOn(formatCalendarDate(ending.date, language))}
          {'. '}
          {texts.endedBy(folded.steps.find(({ act }) => act.id === ending.actId)?.act.title ?? '')}
        </p>
      )}
      <dl>
        <Entry label={texts.kind}>{textIn(kind?.title, language) ?? unit.kind}</Entry>
        <Entry label={texts.tier}>{textIn(tier?.title, language) ?? unit.tier}</Entry>
        {unit.code !== null && <Entry label={texts.code}>{unit.code}</Entry>}
        {superior && (
          <Entry label={texts.superior}>
            <UnitButton unit={superior} onSelect={onSelect} />
          </Entry>
        )}
        {unit.seat !== null && <Entry label={texts.seat}>{unit.seat}</Entry>}
        {unit.designations && (
          <Entry label={texts.designations}>
            {unit.designations.map(designationTitle).join(', ') || texts.noDesignations}
          </Entry>
        )}
      </dl>
      <LineageSection folded={folded} unitId={unitId} onSelect={onSelect} />
      <FiguresSection structure={structure} unit={unit} />
      {structure === current && (
        <UnitNormsSection
          unitId={unitId}
          check={folded.check}
          structure={structure}
          acceptances={folded.edited.acceptances}
        />
      )}
      <PostsSection structure={structure} unit={unit} />
      <RelationsSection structure={structure} unit={unit} onSelect={onSelect} />
      <ChildrenSection structure={structure} unit={unit} onSelect={onSelect} />
      {remarks.length > 0 && (
        <Section title={texts.remarks}>
          {remarks.map((remark) => (
            <p key={remark.text.vi} className="remark">
              {`${texts.grade[remark.grade]}: ${textIn(remark.text, language)}`}
            </p>
          ))}
        </Section>
      )}
    </article>
  )
}
