import type { ReadResolution } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import { UnitLine } from '../panels/unit-line.tsx'
import type { Pointed } from './resolution-text.tsx'

type Choice = ReadResolution['choices'][number]
type Clause = ReadResolution['clauses'][number]

/** What one clause does: which units, how much of each, into what. */
export function ClauseCard(props: {
  readonly clause: Clause
  readonly place: number
  /** The units that it names. */
  readonly choices: readonly Choice[]
  /** Names of the units that it makes. */
  readonly results: readonly string[]
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed | null) => void
}) {
  const { clause, place, choices, results, pointed, onPoint } = props
  const { texts } = useLanguage()
  const said = texts.resolution
  const isPointed = pointed?.clause === place
  const isSummary = clause.statements.some(({ type }) => type === 'summary')
  return (
    <li
      className={isPointed ? 'clause-card pointed' : 'clause-card'}
      data-card={place}
      onMouseEnter={() => onPoint({ clause: place, unitId: null, from: 'structure' })}
      onMouseLeave={() => onPoint(null)}
    >
      <strong>
        {clause.number === null ? said.noNumber : said.clause(clause.number)}
        {isSummary ? ` · ${said.summary}` : ''}
      </strong>
      <ul className="plain">
        {choices.map(({ named, unit }) => (
          <li
            key={named.mention.start}
            className={pointed?.unitId === unit.id ? 'row pointed-unit' : 'row'}
            onMouseEnter={() => onPoint({ clause: place, unitId: unit.id, from: 'structure' })}
          >
            <UnitLine unit={unit} />
            <span className="quiet">{said.extents[named.use]}</span>
          </li>
        ))}
      </ul>
      {results.map((name) => (
        <p key={name} className="clause-result">
          {`⇉ ${said.becomes} `}
          <strong>{name}</strong>
        </p>
      ))}
    </li>
  )
}

/** Which units each clause makes, by the place of the clause. */
export function resultsByClause({
  clauses,
  mergers,
}: ReadResolution): ReadonlyMap<number, readonly string[]> {
  const places = new Map(clauses.map(({ article, number }, place) => [`${article} ${number}`, place]))
  const results = new Map<number, string[]>()
  for (const { legalBasis, result } of mergers) {
    const [, number, article] = /^khoản (\d+) Điều (\d+)/.exec(legalBasis?.clause ?? '') ?? []
    const place = places.get(`${article} ${number}`)
    if (place !== undefined) results.set(place, [...(results.get(place) ?? []), result.name])
  }
  return results
}
