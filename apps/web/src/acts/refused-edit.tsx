import { Alert } from '@mantine/core'
import type { Refusal } from '@tinhgon/model'
import { RefusalsView } from '../changes/refusals-view.tsx'
import { useLanguage } from '../language/language-context.tsx'

/** Why an act could not be moved, switched or removed; nothing has changed. */
export function RefusedEdit(props: { readonly refusals: readonly Refusal[]; readonly onClose: () => void }) {
  const { texts } = useLanguage()
  if (props.refusals.length === 0) return null
  return (
    <Alert
      role="alert"
      variant="outline"
      color="ink"
      withCloseButton
      closeButtonLabel={texts.close}
      onClose={props.onClose}
    >
      <RefusalsView refusals={props.refusals} />
    </Alert>
  )
}
