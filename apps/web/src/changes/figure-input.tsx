import { NumberInput } from '@mantine/core'
import type { MeasureDefinition } from '@tinhgon/model'
import type { ReactNode } from 'react'
import { figureSeparators } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'

const squareMetresInKm2 = 1_000_000
const mostDecimals = 6

/** A figure in the unit that people read, kept in base units (L1); empty is unknown, never zero. */
export function FigureInput(props: {
  readonly measure: MeasureDefinition
  readonly label: string
  readonly description?: ReactNode
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}) {
  const { measure, label, description, value, onChange } = props
  const { language, texts } = useLanguage()
  const isArea = measure.baseUnit === 'square-metre'
  const scale = isArea ? squareMetresInKm2 : 1
  return (
    <NumberInput
      size="xs"
      flex={1}
      miw={160}
      label={isArea ? `${label} (km²)` : label}
      description={description}
      placeholder={texts.changes.unstated}
      value={value === null ? '' : value / scale}
      onChange={(next) => onChange(typeof next === 'number' ? Math.round(next * scale) : null)}
      min={0}
      decimalScale={isArea ? mostDecimals : 0}
      {...figureSeparators[language]}
    />
  )
}
