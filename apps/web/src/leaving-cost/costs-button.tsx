import { Button } from '@mantine/core'
import { formatCount } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { CostsDialog } from './costs-dialog.tsx'
import { useLeavingCosts } from './leaving-costs-context.tsx'

/** Opens the sum of all costs entered so far. */
export function CostsButton() {
  const { language, texts } = useLanguage()
  const { entries } = useLeavingCosts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
        {texts.leavingCost.openSum(formatCount(entries.size, language))}
      </Button>
      {isOpen && <CostsDialog onClose={() => setOpen(false)} />}
    </>
  )
}
