import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'

/** The name by which others know one: in comments, in the record, on the chart. */
export function ChangeNameDialog(props: {
  readonly name: string
  readonly onChanged: () => void
  readonly onClose: () => void
}) {
  const { onChanged, onClose } = props
  const { texts } = useLanguage()
  const { accounts } = texts
  const [name, setName] = useState(props.name)
  const { busy, error, attempt } = useAttempt()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    attempt(
      () => client.renameMe({ body: { name: name.trim() } }),
      () => {
        onChanged()
        onClose()
      },
    )
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={accounts.changeName}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={accounts.nameForOthers}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            data-autofocus
          />
          <Fault text={error} />
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {accounts.saveName}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
