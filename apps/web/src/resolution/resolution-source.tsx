import { Button, FileButton, Group, MultiSelect, Select, Stack, Text, Textarea } from '@mantine/core'
import type { Baseline } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

/** Bytes. The longest of the texts of 2025 has 58,000. */
const largestFile = 4 * 1024 * 1024

/** Which text, against which baseline, and where names are looked up. */
export function ResolutionSource(props: {
  readonly baselines: readonly { readonly id: string; readonly title: string }[]
  readonly baselineId: string | null
  readonly onBaseline: (id: string) => void
  readonly baseline: Baseline | null
  readonly withinIds: readonly string[]
  readonly onWithin: (ids: readonly string[]) => void
  readonly hasText: boolean
  readonly onText: (text: string) => void
}) {
  const { baselines, baselineId, onBaseline, baseline, withinIds, onWithin, hasText, onText } = props
  const { texts } = useLanguage()
  const said = texts.resolution
  const [fault, setFault] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const take = async (file: File | null | undefined): Promise<void> => {
    if (!file) return
    if (file.size > largestFile) return setFault(said.fileTooLarge)
    try {
      const bytes = await file.arrayBuffer()
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (text.includes('\0')) return setFault(said.fileUnreadable)
      setFault(null)
      onText(text)
    } catch {
      setFault(said.fileUnreadable)
    }
  }
  const roots = (baseline?.units ?? []).filter(
    ({ system, tier }) => system === 'territory' && (tier === 'province' || tier === 'district'),
  )
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <Select
          size="xs"
          w={300}
          label={said.baseline}
          value={baselineId}
          allowDeselect={false}
          onChange={(id) => id !== null && onBaseline(id)}
          data={baselines.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <MultiSelect
          size="xs"
          w={420}
          searchable
          label={said.within}
          description={said.withinHint}
          inputWrapperOrder={['label', 'input', 'description']}
          value={[...withinIds]}
          onChange={onWithin}
          data={roots.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {hasText && (
          <Button size="xs" variant="default" onClick={() => onText('')}>
            {said.another}
          </Button>
        )}
      </Group>
      {!hasText && (
        <>
          <Textarea
            aria-label={said.paste}
            placeholder={said.paste}
            minRows={12}
            autosize
            maxRows={24}
            classNames={{ input: over ? 'drop-text over' : 'drop-text' }}
            value=""
            onChange={(event) => onText(event.currentTarget.value)}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault()
              setOver(false)
              void take(event.dataTransfer.files[0])
            }}
          />
          <Group gap="sm">
            <FileButton accept=".txt,.md,text/plain,text/markdown" onChange={(file) => void take(file)}>
              {(button) => (
                <Button size="xs" variant="default" {...button}>
                  {said.file}
                </Button>
              )}
            </FileButton>
            {fault !== null && (
              <Text size="sm" c="var(--alarm)" role="alert">
                {fault}
              </Text>
            )}
          </Group>
        </>
      )}
    </Stack>
  )
}
