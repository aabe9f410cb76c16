import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const longest = 1_000

/** Why somebody is placed; nothing is placed without a reason. */
export function ReasonDialog(props: {
  readonly name: string
  readonly to: { readonly role: string; readonly unit: string }
  readonly from: { readonly role: string; readonly unit: string } | null
  /** Whether the seat given up is above the norm, so that ending it is what is wanted. */
  readonly fromIsSurplus: boolean
  readonly onConfirm: (reason: string, endsSeat: boolean) => void
  readonly onClose: () => void
}) {
  const { name, to, from, fromIsSurplus, onConfirm, onClose } = props
  const { texts } = useLanguage()
  const { placement } = texts
  const [reason, setReason] = useState('')
  const [endsSeat, setEndsSeat] = useState(fromIsSurplus)
  return (
    <Modal
      opened
      onClose={onClose}
      title={placement.dialogTitle(name)}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm(reason.trim(), from !== null && endsSeat)
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{placement.to(to.role, to.unit)}</Text>
          <Textarea
            label={placement.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={longest}
            autosize
            minRows={2}
            required
            data-autofocus
          />
          {from && (
            <Checkbox
              label={placement.endsSeat(from.role, from.unit)}
              checked={endsSeat}
              onChange={(event) => setEndsSeat(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {placement.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
