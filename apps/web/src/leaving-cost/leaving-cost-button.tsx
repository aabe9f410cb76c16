import { Button } from '@mantine/core'
import { formatCount } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type CostEntry, readEntry } from './cost-entry.ts'
import { LeavingCostDialog } from './leaving-cost-dialog.tsx'
import { useLeavingCosts } from './leaving-costs-context.tsx'

/** Opens the cost of one person; once it is known, it stands on the button. */
export function LeavingCostButton(props: {
  readonly postId: string
  readonly name: string
  readonly role: string
  readonly unit: string
  readonly decisionOn: string
  readonly leavesOn: string
}) {
  const { postId, ...known } = props
  const { language, texts } = useLanguage()
  const { entries, settings } = useLeavingCosts()
  const [isOpen, setOpen] = useState(false)
  const kept = entries.get(postId)
  const cost = kept === undefined ? null : readEntry(kept, settings).cost
  const prefilled: CostEntry = {
    ...known,
    way: 'early-retirement',
    monthlyPay: '',
    retirementBy: 'day',
    retirementOn: '',
    monthsEarly: '',
    insuredYears: '',
    insuredMonths: '',
  }
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={texts.leavingCost.of(known.name)}
        onClick={() => setOpen(true)}
      >
        {cost === null ? texts.surplus.cost : `${formatCount(cost.total, language)} ₫`}
      </Button>
      {isOpen && <LeavingCostDialog postId={postId} prefilled={prefilled} onClose={() => setOpen(false)} />}
    </>
  )
}
