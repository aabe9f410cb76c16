import { Alert, Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'

/** What happened, why, and what to do, in that order. */
export function Message(props: {
  readonly title: string
  readonly children: ReactNode
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly onClose?: () => void
  readonly closeLabel?: string
}) {
  const { title, children, action, onClose, closeLabel } = props
  return (
    <Alert
      variant="outline"
      color="red.9"
      title={title}
      role="alert"
      withCloseButton={onClose !== undefined}
      {...(onClose ? { onClose } : {})}
      {...(closeLabel === undefined ? {} : { closeButtonLabel: closeLabel })}
    >
      {children}
      {action && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={action.run}>
            {action.label}
          </Button>
        </Group>
      )}
    </Alert>
  )
}
