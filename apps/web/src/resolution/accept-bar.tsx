import { Button, Group, Text, TextInput } from '@mantine/core'
import type { ReadResolution } from '@tinhgon/vietnam'
import { useState } from 'react'
import { saveNewScenario } from '../api/safe-writes.ts'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import { goTo } from '../session/page-path.ts'
import { draftingWorkspace, useMe } from '../session/who.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'

/** Makes a scenario of what was read; what is still open is told, and nobody is kept from going on. */
export function AcceptBar({
  read,
  baselineId,
}: {
  readonly read: ReadResolution
  readonly baselineId: string
}) {
  const { act, open } = read
  const { me } = useMe()
  const { texts } = useLanguage()
  const said = texts.resolution
  const [title, setTitle] = useState<string | null>(null)
  const { busy, error, attempt } = useAttempt()
  const workspaceId = draftingWorkspace(me, null)
  const shown = title ?? act?.title ?? ''
  const make = (): void => {
    if (!act || workspaceId === null) return
    const named = shown.trim()
    attempt(
      async () => {
        const scenarioId = await saveNewScenario(baselineId, workspaceId, { vi: named, en: named }, act)
        goTo('/')
        changeLocation({ scenarioId, step: null, selected: [], view: 'split', version: null, sheet: null })
      },
      () => undefined,
    )
  }
  return (
    <div className="unsaved accept-bar">
      <Fault text={error} />
      <Group justify="space-between" align="flex-end">
        <TextInput
          size="xs"
          w={480}
          label={said.scenarioTitle}
          value={shown}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={300}
        />
        <Text size="sm" maw={420}>
          {act === null ? said.cannot : open.length > 0 ? said.acceptOpen(open.length) : ''}
        </Text>
        <Button
          loading={busy}
          disabled={act === null || workspaceId === null || shown.trim() === ''}
          onClick={make}
        >
          {said.accept}
        </Button>
      </Group>
    </div>
  )
}
