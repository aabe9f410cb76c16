import { Stack, Text, Title } from '@mantine/core'
import type { ApiProblem } from '@tinhgon/contract'
import { describeFinding, type LedgerRow, type Preview, type Structure } from '@tinhgon/engine'
import { useLanguage } from '../language/language-context.tsx'
import { NormsImpact } from '../norms/norms-impact.tsx'
import type { Impact } from '../session/plan-command.ts'
import { countImpact, impactLines } from './count-impact.ts'
import { RefusalsView, UnsavedView } from './refusals-view.tsx'

const shown = 6

/** What a change would do, or every reason against it. */
export function ImpactView(props: {
  readonly impact: Impact | null
  readonly structure: Structure
  readonly problem: ApiProblem | null
}) {
  const { impact, structure, problem } = props
  const { texts } = useLanguage()
  return (
    <aside className="impact" aria-live="polite" aria-label={texts.impact}>
      <Title order={3} fz={14} className="impact-title">
        {texts.impact}
      </Title>
      {impact === null && <p className="quiet">{texts.changes.nothingYet}</p>}
      {impact?.ok && <PreviewView preview={impact.preview} structure={structure} />}
      {impact && !impact.ok && <RefusalsView refusals={impact.refusals} />}
      {problem && <UnsavedView problem={problem} />}
    </aside>
  )
}

function PreviewView({ preview, structure }: { readonly preview: Preview; readonly structure: Structure }) {
  const { language, texts } = useLanguage()
  const { diffs, ledger, brings, mends, norms } = preview
  const lines = impactLines(countImpact(diffs), texts)
  return (
    <Stack gap={6}>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <Text size="sm">
        {isSound(ledger) ? '✓ ' : '✗ '}
        {texts.ledgerHolds}
      </Text>
      {norms && <NormsImpact norms={norms} structure={structure} />}
      {mends.length > 0 && <Text size="sm">{texts.impactMends(mends.length)}</Text>}
      {brings.length > 0 && <Text size="sm">{texts.impactBrings(brings.length)}</Text>}
      <ul className="plain quiet">
        {brings.slice(0, shown).map((finding) => (
          <li key={`${finding.code} ${finding.unitIds.join(' ')}`}>{describeFinding(finding, language)}</li>
        ))}
        {brings.length > shown && <li>{texts.more(brings.length - shown)}</li>}
      </ul>
    </Stack>
  )
}

const isSound = (ledger: readonly LedgerRow[]): boolean => ledger.every(({ balanced }) => balanced !== false)
