import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core'
import type { NormParameter } from '@tinhgon/model'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { figureSeparators } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'

const squareMetresInKm2 = 1_000_000
const longestReason = 2_000

/** Another figure, or the rule's own again; never without a reason. */
export function ParameterForm(props: {
  readonly path: { readonly workspaceId: string; readonly normId: string; readonly parameterId: string }
  readonly unit: NormParameter['unit']
  /** The figure to begin with; null to go back to the rule's. */
  readonly value: number | null
  readonly onDone: () => void
  readonly onCancel: () => void
}) {
  const { path, unit, value, onDone, onCancel } = props
  const { language, texts } = useLanguage()
  const said = texts.parameters
  const scale = unit === 'square-metre' ? squareMetresInKm2 : 1
  const [figure, setFigure] = useState<number | null>(value === null ? null : value / scale)
  const [reason, setReason] = useState('')
  const { busy, error, attempt } = useAttempt()
  const send = (): Promise<unknown> =>
    value === null
      ? client.resetNormParameter({ params: path, body: { reason: reason.trim() } })
      : client.setNormParameter({
          params: path,
          body: { value: (figure ?? 0) * scale, reason: reason.trim() },
        })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        attempt(send, onDone)
      }}
    >
      <Stack gap={6} mt={6}>
        {value !== null && (
          <NumberInput
            size="xs"
            w={220}
            label={unit === 'square-metre' ? `${said.value} (km²)` : said.value}
            value={figure ?? ''}
            onChange={(next) => setFigure(typeof next === 'number' ? next : null)}
            min={0}
            decimalScale={2}
            {...figureSeparators[language]}
            required
            data-autofocus
          />
        )}
        <Textarea
          size="xs"
          label={said.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={longestReason}
          autosize
          required
        />
        <Fault text={error} />
        <Group gap="sm" justify="flex-end">
          <Button size="xs" variant="default" onClick={onCancel}>
            {texts.cancel}
          </Button>
          <Button
            size="xs"
            type="submit"
            loading={busy}
            disabled={reason.trim() === '' || (value !== null && figure === null)}
          >
            {value === null ? said.saveReset : said.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
