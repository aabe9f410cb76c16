import { Anchor, Button, FileButton, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import type { AnswerOf, Operations } from '@tinhgon/contract'
import { readBaseline } from '@tinhgon/exchange'
import { describeRefusal, formatCalendarDate, formatCount, textIn } from '@tinhgon/model'
import { type FormEvent, useCallback, useState } from 'react'
import { client } from '../api/client.ts'
import { createEmptyScenario } from '../api/safe-writes.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import { goTo } from '../session/page-path.ts'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'
import { Message } from '../views/message.tsx'

type BaselineSummary = AnswerOf<Operations['listBaselines']>['baselines'][number]

const mostFaults = 5

/** Begins a scenario from nothing: on a baseline that is here, or on one from a file. */
export function NewScenarioDialog(props: { readonly workspaceId: string; readonly onClose: () => void }) {
  const { workspaceId, onClose } = props
  const { language, texts } = useLanguage()
  const said = texts.homePage.newScenario
  const load = useCallback(async () => (await client.listBaselines({})).baselines, [])
  const { loaded, reload } = useLoaded(load)
  const baselines = loaded.phase === 'loaded' ? loaded.value : []
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [faults, setFaults] = useState<readonly string[]>([])
  const { busy, error, attempt } = useAttempt()
  const baselineId = chosen ?? baselines[0]?.id ?? null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (baselineId === null) return
    const name = title.trim()
    attempt(
      async () => {
        const scenarioId = await createEmptyScenario(baselineId, workspaceId, { vi: name, en: name })
        changeLocation({ scenarioId, step: null, selected: [], view: 'after', version: null })
      },
      () => undefined,
    )
  }
  const bring = async (file: File | null): Promise<void> => {
    if (!file) return
    const read = readBaseline(new Uint8Array(await file.arrayBuffer()))
    setFaults(read.ok ? [] : read.faults.map((fault) => describeRefusal(fault, language)))
    if (!read.ok) return
    attempt(async () => {
      const { id } = await client.importBaseline({ query: { workspaceId }, body: read.document })
      setChosen(id)
    }, reload)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={said.title}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={said.name}
            placeholder={said.namePlaceholder}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            required
            data-autofocus
          />
          {loaded.phase === 'failed' && (
            <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
              {texts.offlineText}
            </Message>
          )}
          <Radio.Group label={said.baseline} value={baselineId} onChange={setChosen}>
            <Stack gap="xs" mt={6}>
              {baselines.map((baseline) => (
                <Radio
                  key={`${baseline.id} ${baseline.workspaceId ?? ''}`}
                  value={baseline.id}
                  label={textIn(baseline.title, language)}
                  description={said.about(
                    formatCalendarDate(baseline.date, language),
                    formatCount(baseline.units, language),
                    originOf(baseline, said),
                  )}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group gap="xs">
            <FileButton accept="application/json,.json" onChange={(file) => void bring(file)}>
              {(button) => (
                <Button {...button} size="xs" variant="default" loading={busy}>
                  {said.fromFile}
                </Button>
              )}
            </FileButton>
            <Text size="xs" c="ink.5">
              {said.fromFileHint}
            </Text>
          </Group>
          <Anchor
            size="sm"
            href={importAddress(workspaceId)}
            onClick={(event) => {
              event.preventDefault()
              goTo(importAddress(workspaceId))
            }}
          >
            {texts.importing.open}
          </Anchor>
          {faults.length > 0 && (
            <div role="alert">
              <Text size="sm" fw={600}>
                {said.unreadable}
              </Text>
              <ul className="refusals">
                {faults.slice(0, mostFaults).map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
              {faults.length > mostFaults && <Text size="sm">{texts.more(faults.length - mostFaults)}</Text>}
            </div>
          )}
          <Fault text={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={title.trim() === '' || baselineId === null}>
              {said.begin}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const importAddress = (workspaceId: string): string => `/import?workspace=${encodeURIComponent(workspaceId)}`

const originOf = (
  { workspaceId }: BaselineSummary,
  said: { readonly shipped: string; readonly own: string },
): string => (workspaceId === null ? said.shipped : said.own)
