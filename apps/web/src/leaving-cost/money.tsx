import { formatCount } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** An amount in VND, in figures of the language. */
export function Money({ amount }: { readonly amount: number }) {
  const { language } = useLanguage()
  return <span className="figure">{`${formatCount(amount, language)} ₫`}</span>
}
