import type { ApiProblem } from '@tinhgon/contract'
import { describeRefusal } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { describeProblem } from '../session/describe-problem.ts'
import { Message } from './message.tsx'

const shown = 4

/** Why an edit was not saved, with the first of its refusals. */
export function ProblemMessage(props: { readonly problem: ApiProblem; readonly onClose: () => void }) {
  const { problem, onClose } = props
  const { language, texts } = useLanguage()
  const { title, text } = describeProblem(problem, texts)
  const refusals = problem.refusals.slice(0, shown).map((refused) => describeRefusal(refused, language))
  return (
    <Message title={title} onClose={onClose} closeLabel={texts.close}>
      {refusals.length > 0 ? refusals.join(' ') : text}
    </Message>
  )
}
