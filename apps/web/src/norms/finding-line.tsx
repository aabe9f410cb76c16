import { Button, Group } from '@mantine/core'
import { describeNormFinding, type Structure, standingOf } from '@tinhgon/engine'
import { formatCalendarDate, type Norm, textIn } from '@tinhgon/model'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { ShownFinding } from './finding-groups.ts'
import { type Acceptances, verdictSigns } from './verdict-of.ts'

/** One unit under one norm: what is said, on what figure, and what can be done about it. */
export function FindingLine(props: {
  readonly shown: ShownFinding
  readonly norm: Norm
  readonly norms: readonly Norm[]
  readonly structure: Structure
  readonly acceptances: Acceptances
  readonly editable: boolean
  readonly onSelect: (unitId: string) => void
  readonly onAccept: () => void
  readonly onWithdraw: () => void
  readonly mends: ReactNode
}) {
  const { shown, norm, norms, structure, acceptances, editable, onSelect } = props
  const { finding, shown: verdict } = shown
  const { language, texts } = useLanguage()
  const [unitId = ''] = finding.units
  const accepted = acceptances.get(finding.id)
  const stands = accepted?.standing === standingOf(finding)
  const titles = finding.conflictsWith.map(
    (id) => textIn(norms.find((one) => one.id === id)?.title, language) ?? id,
  )
  const { evidence } = finding
  return (
    <li className="finding">
      <span role="img" aria-label={texts.norms.verdicts[verdict]} title={texts.norms.verdicts[verdict]}>
        {verdictSigns[verdict]}
      </span>
      <div className="finding-text">
        <button type="button" className="link" onClick={() => onSelect(unitId)}>
          {describeNormFinding(finding, norm, structure, language)}
        </button>
        {evidence && verdict !== 'pass' && (
          <p className="quiet">
            {texts.norms.figureFrom(
              evidence.source,
              formatCalendarDate(evidence.date, language),
              texts.grade[evidence.grade],
            )}
          </p>
        )}
        {titles.length > 0 && <p className="conflict">{`⇄ ${texts.norms.conflicts(titles.join('; '))}`}</p>}
        {accepted && (
          <p className="quiet">
            {stands ? texts.norms.accepted(accepted.reason) : texts.norms.acceptedEarlier(accepted.reason)}
          </p>
        )}
      </div>
      {editable && finding.verdict !== 'pass' && (
        <Group gap={6} wrap="nowrap" className="finding-actions">
          {verdict === 'fail' && props.mends}
          <Button size="compact-xs" variant="default" onClick={stands ? props.onWithdraw : props.onAccept}>
            {stands ? texts.norms.withdraw : texts.norms.accept}
          </Button>
        </Group>
      )}
    </li>
  )
}
