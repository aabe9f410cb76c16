import { ActionIcon, Group, Stack, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Structure, totalOf } from '@tinhgon/engine'
import { type MeasureDefinition, textIn, type Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { FigureText } from '../panels/figure-text.tsx'
import { FigureInput } from './figure-input.tsx'
import type { SplitPart } from './split-draft.ts'

/** One unit that comes out of a split: its name, code, and how much of each figure it takes. */
export function SplitPartFields(props: {
  readonly number: number
  readonly part: SplitPart
  readonly measures: readonly MeasureDefinition[]
  readonly structure: Structure
  readonly unit: Unit
  readonly onChange: (part: SplitPart) => void
  readonly onRemove: (() => void) | null
}) {
  const { number, part, measures, structure, unit, onChange, onRemove } = props
  const { language, texts } = useLanguage()
  return (
    <Stack gap={6} className="split-part">
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TextInput
          flex={1}
          label={texts.changes.partNumber(number + 1)}
          value={part.name}
          onChange={(event) => onChange({ ...part, name: event.currentTarget.value })}
          required
        />
        <TextInput
          w={110}
          label={texts.code}
          value={part.code}
          onChange={(event) => onChange({ ...part, code: event.currentTarget.value })}
        />
        {onRemove && (
          <ActionIcon variant="subtle" aria-label={texts.changes.removeRow} onClick={onRemove} mb={4}>
            <IconX size={14} />
          </ActionIcon>
        )}
      </Group>
      {number === 0 ? (
        <p className="quiet">{texts.changes.takesRest}</p>
      ) : (
        <Group gap="xs" align="flex-end">
          {measures.map((measure) => (
            <FigureInput
              key={measure.id}
              measure={measure}
              label={textIn(measure.title, language)}
              description={
                <>
                  {texts.changes.ofTotal}{' '}
                  <FigureText measure={measure} total={totalOf(structure, measure.id, [unit])} />
                </>
              }
              value={part.figures[measure.id] ?? null}
              onChange={(value) => onChange({ ...part, figures: { ...part.figures, [measure.id]: value } })}
            />
          ))}
        </Group>
      )}
    </Stack>
  )
}
