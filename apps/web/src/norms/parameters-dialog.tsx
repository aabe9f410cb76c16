import { Modal, Stack, Text } from '@mantine/core'
import { type Norm, textIn } from '@tinhgon/model'
import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { ScenarioSession } from '../session/scenario-session.ts'
import { ParameterLine } from './parameter-line.tsx'

/** The figures of a norm as the workspace applies them, with who changed them and why. */
export function ParametersDialog(props: {
  /** As the profile has it. */
  readonly norm: Norm
  readonly session: ScenarioSession
  readonly nameOf: (userId: string | null) => string
  readonly mayChange: boolean
  readonly onClose: () => void
}) {
  const { norm, session, nameOf, mayChange, onClose } = props
  const { language, texts } = useLanguage()
  const workspaceId = session.normsWorkspaceId
  const load = useCallback(
    async () =>
      workspaceId === null ? [] : (await client.readNormSettings({ params: { workspaceId } })).changes,
    [workspaceId],
  )
  const { loaded, reload } = useLoaded(load)
  const changes = loaded.phase === 'loaded' ? loaded.value.filter(({ normId }) => normId === norm.id) : []
  const changed = (): void => {
    reload()
    void session.refreshNorms()
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={texts.parameters.title}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {textIn(norm.title, language)}
        </Text>
        <Text size="sm" c="dimmed">
          {texts.parameters.text}
        </Text>
        <ul className="plain">
          {Object.entries(norm.parameters).map(([id, parameter]) => (
            <ParameterLine
              key={id}
              normId={norm.id}
              parameterId={id}
              parameter={parameter}
              workspaceId={mayChange ? workspaceId : null}
              changes={changes.filter(({ parameterId }) => parameterId === id)}
              nameOf={nameOf}
              onChanged={changed}
            />
          ))}
        </ul>
      </Stack>
    </Modal>
  )
}
