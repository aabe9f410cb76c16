import { Button, Group } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'

/** What is left out of the canvas, and how to have it back. */
export function BranchBar(props: {
  /** The name of the unit whose branch is shown alone. */
  readonly focusName: string | null
  readonly foldedCount: number
  readonly onUnfoldAll: () => void
}) {
  const { focusName, foldedCount, onUnfoldAll } = props
  const { texts } = useLanguage()
  if (focusName === null && foldedCount === 0) return null
  return (
    <Group className="branch-bar" gap="xs">
      {focusName !== null && (
        <>
          <strong>{texts.viewing.focusOn(focusName)}</strong>
          <Button size="compact-xs" variant="default" onClick={() => changeLocation({ focus: null })}>
            {texts.viewing.leaveFocus}
          </Button>
        </>
      )}
      {foldedCount > 0 && (
        <Button size="compact-xs" variant="default" onClick={onUnfoldAll}>
          {texts.viewing.unfoldAll} ({foldedCount})
        </Button>
      )}
    </Group>
  )
}
