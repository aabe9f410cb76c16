import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { describeNormFinding, type NormFinding, type Structure } from '@tinhgon/engine'
import { type Norm, textIn } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const longest = 2_000

/** A finding stays as it is, and somebody says why. */
export function AcceptDialog(props: {
  readonly finding: NormFinding
  readonly norm: Norm
  readonly structure: Structure
  readonly saving: boolean
  readonly onAccept: (reason: string) => void
  readonly onClose: () => void
}) {
  const { finding, norm, structure, saving, onAccept, onClose } = props
  const { language, texts } = useLanguage()
  const [reason, setReason] = useState('')
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.norms.acceptTitle}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onAccept(reason.trim())
        }}
      >
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {textIn(norm.title, language)}
          </Text>
          <Text size="sm">{describeNormFinding(finding, norm, structure, language)}</Text>
          <Text size="sm" c="dimmed">
            {texts.norms.acceptText}
          </Text>
          <Textarea
            label={texts.norms.acceptReason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={longest}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={saving} disabled={reason.trim() === ''}>
              {texts.norms.acceptButton}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
