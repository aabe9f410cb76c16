import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import { useEffect, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'

const mostBaselines = 3

/** Units of the baselines at hand, by name or code, with tone marks or without. */
async function searchUnits(search: string): Promise<readonly Unit[]> {
  const { baselines } = await client.listBaselines({})
  const pages = await Promise.all(
    baselines
      .slice(0, mostBaselines)
      .map(({ id, hash }) =>
        client.listUnits({ params: { baselineId: id }, query: { hash, search, limit: 12 } }),
      ),
  )
  const units = new Map(pages.flatMap((page) => page.units.map((unit) => [unit.id, unit])))
  return [...units.values()].slice(0, 15)
}

/** A field that finds one unit; empty means none. */
export function UnitSearch(
  props: Omit<AutocompleteProps, 'value' | 'onChange' | 'data'> & {
    readonly chosen: { readonly id: string; readonly name: string } | null
    readonly onChoose: (unit: { readonly id: string; readonly name: string } | null) => void
  },
) {
  const { chosen, onChoose, ...field } = props
  const { texts } = useLanguage()
  const [query, setQuery] = useState(chosen?.name ?? '')
  const [found, setFound] = useState<{ readonly query: string; readonly units: readonly Unit[] } | null>(null)
  const wanted = query.trim()
  useEffect(() => {
    if (wanted.length < 2 || wanted === chosen?.name) return
    let current = true
    searchUnits(wanted).then(
      (units) => current && setFound({ query: wanted, units }),
      () => current && setFound({ query: wanted, units: [] }),
    )
    return () => {
      current = false
    }
  }, [wanted, chosen])
  const units = found?.query === wanted ? found.units : []
  const labelOf = ({ name, code }: Unit): string => (code === null ? name : `${name} · ${code}`)
  const nothing = found?.query === wanted && units.length === 0 && chosen === null
  return (
    <Autocomplete
      {...field}
      value={query}
      error={nothing ? texts.peoplePage.scopeNothing : field.error}
      data={[...new Set(units.map(labelOf))]}
      filter={({ options }) => options}
      onChange={(text) => {
        const unit = units.find((candidate) => labelOf(candidate) === text)
        setQuery(unit ? unit.name : text)
        onChoose(unit ?? null)
      }}
    />
  )
}
