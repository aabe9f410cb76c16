import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconMapUp } from '@tabler/icons-react'
import { readOutlines } from '@tinhgon/exchange'
import type { Baseline } from '@tinhgon/model'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'

/** Brings outlines in from a GeoJSON file, and says what of it could be used. */
export function OutlinesButton(props: { readonly baseline: Baseline; readonly onBrought: () => void }) {
  const { baseline, onBrought } = props
  const { texts } = useLanguage()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const bring = async (file: File | null): Promise<void> => {
    if (!file) return
    setBusy(true)
    const territories = baseline.units.filter(({ system }) => system === 'territory')
    const codes = new Set(territories.flatMap(({ code }) => code ?? []))
    try {
      const read = readOutlines(await file.text(), codes)
      if (!read.ok) {
        setSaid(texts.territory.faults[read.fault])
        return
      }
      await client.bringOutlines({ params: { baselineId: baseline.id }, body: read.outlines })
      setSaid(texts.territory.brought(read.outlines.features.length, read.property, read.leftOut))
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
