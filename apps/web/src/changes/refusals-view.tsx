import { Text } from '@mantine/core'
import type { ApiProblem } from '@tinhgon/contract'
import { describeRefusal, type Refusal } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { describeProblem } from '../session/describe-problem.ts'

/** Why what was confirmed was not saved. */
export function UnsavedView({ problem }: { readonly problem: ApiProblem }) {
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

/** Every reason against a change. */
export function RefusalsView({ refusals }: { readonly refusals: readonly Refusal[] }) {
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
