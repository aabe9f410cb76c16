import { formatCount } from '@tinhgon/model'
import { type LeavingCost, leavingCases, sumOfCosts } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import { Money } from './money.tsx'

/** All costs together, by case and large in all. */
export function CostsSum({ costs }: { readonly costs: readonly LeavingCost[] }) {
  const { language, texts } = useLanguage()
  const { leavingCost } = texts
  const { people, total, byCase } = sumOfCosts(costs)
  return (
    <section aria-live="polite" className="cost-sum">
      <ul className="plain">
        {byCase.map((one) => (
          <li key={one.case} className="row">
            <span>{`${leavingCases[one.case][language]} · ${leavingCost.people(formatCount(one.people, language))}`}</span>
            <Money amount={one.total} />
          </li>
        ))}
      </ul>
      <p className="cost-total">
        <span>{`${leavingCost.total} · ${leavingCost.people(formatCount(people, language))}`}</span>
        <Money amount={total} />
      </p>
    </section>
  )
}
