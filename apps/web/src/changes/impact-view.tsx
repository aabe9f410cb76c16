import { Stack, Text, Title } from '@mantine/core'
import type { ApiProblem } from '@tinhgon/contract'
import { describeFinding, type LedgerRow, type Preview, type Structure } from '@tinhgon/engine'
import { describeRefusal, type Refusal } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { NormsImpact } from '../norms/norms-impact.tsx'
import { describeProblem } from '../session/describe-problem.ts'
import type { Impact } from '../session/plan-command.ts'
import { countImpact, impactLines } from './count-impact.ts'

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

function UnsavedView({ problem }: { readonly problem: ApiProblem }) {
  const { texts } = useLanguage()
  const { title, text } = describeProblem(problem, texts)
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {title}
      </Text>
      <Text size="sm">{text}</Text>
      <RefusalsView refusals={problem.refusals} />
    </>
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

function RefusalsView({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { language, texts } = useLanguage()
  if (refusals.length === 0) return null
  // Which later acts fail says more than every single reason of theirs.
  const later = refusals.filter(({ code }) => code === 'later-act-fails')
  const told = later.length > 0 ? later : refusals
  return (
    <>
      <Text size="sm" fw={600}>
        {texts.refused}
      </Text>
      <ul className="refusals">
        {told.slice(0, 12).map((refused) => (
          <li key={`${refused.code} ${refused.path} ${refused.message}`}>
            {describeRefusal(refused, language)}
          </li>
        ))}
      </ul>
      {told.length > 12 && <Text size="sm">{texts.more(told.length - 12)}</Text>}
    </>
  )
}
