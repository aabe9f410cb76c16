import { Select } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { useMemo } from 'react'
import { foldToneMarks } from '../language/fold-tone-marks.ts'
import { useLanguage } from '../language/language-context.tsx'

/** Picks a living unit by name or code, without tone marks. */
export function UnitPicker(props: {
  readonly label: string
  readonly description?: string
  readonly structure: Structure
  /** Which units may be picked. */
  readonly among: (unit: Unit) => boolean
  readonly value: string | null
  readonly onChange: (unitId: string | null) => void
  /** What is picked where no unit is; without it one must be picked. */
  readonly none?: string
}) {
  const { label, description, structure, among, value, onChange, none } = props
  const { texts } = useLanguage()
  const data = useMemo(
    () =>
      [...structure.units.values()].filter(among).map(({ id, name, code, superiorId }) => ({
        value: id,
        label: [name, code, superiorId === null ? null : structure.unit(superiorId)?.name]
          .filter((part) => part)
          .join(' · '),
      })),
    [structure, among],
  )
  return (
    <Select
      label={label}
      description={description}
      placeholder={none ?? texts.search}
      searchable
      clearable={none !== undefined}
      value={value}
      onChange={onChange}
      data={data}
      limit={30}
      nothingFoundMessage={texts.searchNothing}
      filter={({ options, search, limit }) => {
        const words = foldToneMarks(search.trim()).split(/\s+/)
        const fits = (text: string): boolean => {
          const folded = foldToneMarks(text)
          return words.every((word) => folded.includes(word))
        }
        return options.filter((option) => 'label' in option && fits(option.label)).slice(0, limit)
      }}
    />
  )
}
