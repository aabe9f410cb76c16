import { Text } from '@mantine/core'
import { describeNormFinding, type NormFinding, type NormsChanged, type Structure } from '@tinhgon/engine'
import { textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

const shown = 5

/** What a change would do to the norms: what it mends, what it breaks, and why. */
export function NormsImpact({
  norms,
  structure,
}: {
  readonly norms: NormsChanged
  readonly structure: Structure
}) {
  const { language, texts } = useLanguage()
  const { mends, breaks, leavesOpen, newNames } = norms
  const sentence = (finding: NormFinding): string => {
    const norm = structure.vocabulary.profile.norms.find(({ id }) => id === finding.norm)
    return norm
      ? `${textIn(norm.title, language)}. ${describeNormFinding(finding, norm, structure, language, newNames)}`
      : ''
  }
  return (
    <>
      <Text size="sm" fw={breaks.length > 0 ? 600 : 400}>
        {`${breaks.length > 0 ? '●' : '○'} ${texts.norms.impactNorms(mends.length, breaks.length)}`}
      </Text>
      <ul className="plain quiet">
        {mends.slice(0, shown).map((finding) => (
          <li key={finding.id}>{`○ ${sentence(finding)}`}</li>
        ))}
        {breaks.slice(0, shown).map((finding) => (
          <li key={finding.id}>{`● ${sentence(finding)}`}</li>
        ))}
      </ul>
      {leavesOpen.length > 0 && <Text size="sm">{`◌ ${texts.norms.impactOpen(leavesOpen.length)}`}</Text>}
    </>
  )
}
