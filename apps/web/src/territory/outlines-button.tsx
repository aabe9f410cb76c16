import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconMapUp } from '@tabler/icons-react'
import { outlinesSchema } from '@tinhgon/model'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'

/** Brings outlines in from a GeoJSON file, and says what of it could be used. */
export function OutlinesButton(props: { readonly baselineId: string; readonly onBrought: () => void }) {
  const { baselineId, onBrought } = props
  const { texts } = useLanguage()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const bring = async (file: File | null): Promise<void> => {
    if (!file) return
    setBusy(true)
    try {
      const parsed = outlinesSchema.safeParse(parseJson(await file.text()))
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        setSaid(texts.territory.unreadable(issue?.path.join('.') ?? '', issue?.message ?? ''))
        return
      }
      const { outlines, unknownCodes } = await client.bringOutlines({
        params: { baselineId },
        body: parsed.data,
      })
      setSaid(texts.territory.brought(outlines, unknownCodes.length))
      onBrought()
    } catch (error) {
      setSaid(describeError(error, texts))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Group gap="xs" className="outlines-button">
      <FileButton
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={(file) => void bring(file)}
      >
        {(button) => (
          <Button
            {...button}
            size="xs"
            variant="default"
            loading={busy}
            leftSection={<IconMapUp size={14} />}
          >
            {texts.territory.bring}
          </Button>
        )}
      </FileButton>
      {said !== null && (
        <Text size="xs" role="status">
          {said}
        </Text>
      )}
    </Group>
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
