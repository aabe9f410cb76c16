import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { foldToneMarks } from '../language/fold-tone-marks.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { Standing } from '../session/standing.ts'
import { UnitLine } from './unit-line.tsx'

const shown = 12

/** Search without tone marks over the units of both structures, by name or code. */
export function SearchBox(props: {
  readonly opening: Structure
  readonly standing: Standing
  /** `add` keeps what is selected already. */
  readonly onFind: (unit: Unit, add: boolean) => void
}) {
  const { opening, standing, onFind } = props
  const { texts } = useLanguage()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  // Made when somebody searches: every step would make it anew.
  const searching = query !== ''
  const index = useMemo(
    () => (searching ? indexUnits(opening, standing.structure) : []),
    [opening, standing, searching],
  )
  const found = useMemo(() => findUnits(index, query), [index, query])
  const choose = (unit: Unit | undefined, add: boolean): void => {
    if (!unit) return
    setQuery('')
    onFind(unit, add)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive((row) => Math.min(row + 1, Math.min(found.length, shown) - 1))
    else if (event.key === 'ArrowUp') setActive((row) => Math.max(row - 1, 0))
    else if (event.key === 'Enter') choose(found[active], event.ctrlKey || event.shiftKey || event.metaKey)
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className="search">
      <TextInput
        ref={input}
        size="xs"
        role="combobox"
        aria-expanded={query !== ''}
        aria-controls="search-results"
        aria-label={texts.search}
        placeholder={texts.search}
        leftSection={<IconSearch size={14} />}
        rightSection={
          query === '' ? null : (
            <CloseButton size="xs" aria-label={texts.close} onClick={() => setQuery('')} />
          )
        }
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      {query.trim() !== '' && (
        <div className="search-results" id="search-results" role="listbox" aria-label={texts.search}>
          {found.length === 0 && <p className="quiet">{texts.searchNothing}</p>}
          {found.slice(0, shown).map((unit, row) => (
            <button
              type="button"
              key={unit.id}
              role="option"
              aria-selected={row === active}
              className={row === active ? 'result active' : 'result'}
              onClick={(event) => choose(unit, event.ctrlKey || event.shiftKey || event.metaKey)}
            >
              <UnitLine unit={unit} note={unit.code ?? ''} />
            </button>
          ))}
          {found.length > shown && <p className="quiet">{texts.searchMore(found.length - shown)}</p>}
        </div>
      )}
    </div>
  )
}

interface IndexedUnit {
  readonly unit: Unit
  readonly text: string
  readonly lives: boolean
}

function indexUnits(opening: Structure, current: Structure): IndexedUnit[] {
  const units = new Map([...opening.units, ...current.units])
  return [...units.values()].map((unit) => ({
    unit,
    text: foldToneMarks(`${unit.name} ${unit.officialShortName ?? ''} ${unit.code ?? ''}`),
    lives: current.unit(unit.id) !== undefined,
  }))
}

/** All words must occur; names that begin with the query come first, then shorter names, then the living. */
function findUnits(index: readonly IndexedUnit[], query: string): Unit[] {
  const folded = foldToneMarks(query.trim())
  if (folded === '') return []
  const words = folded.split(/\s+/)
  const rank = ({ text, lives }: IndexedUnit): number =>
    (text.includes(folded) ? 0 : 1000) + (text.startsWith(folded) ? 0 : 500) + text.length + (lives ? 0 : 0.5)
  return index
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ unit }) => unit)
}
