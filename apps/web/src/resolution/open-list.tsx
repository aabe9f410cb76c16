import { Select, Text, Title } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import type { ReadResolution } from '@tinhgon/vietnam'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Pointed } from './resolution-text.tsx'
import type { Settled } from './use-reading.ts'

/** What the reader could not settle, each with a way to. */
export function OpenList(props: {
  readonly read: ReadResolution
  /** Units among which a name may be looked for. */
  readonly units: readonly Unit[]
  readonly settled: Settled
  readonly onSettle: (start: number, unitId: string | null) => void
  readonly onPoint: (pointed: Pointed | null) => void
}) {
  const { read, units, settled, onSettle, onPoint } = props
  const { texts } = useLanguage()
  const said = texts.resolution
  const offered = useMemo(
    () =>
      units.map(({ id, name, code }) => ({ value: id, label: code === null ? name : `${name} (${code})` })),
    [units],
  )
  const asked = read.open.filter(({ code }) => code === 'ambiguous-unit' || code === 'unknown-unit')
  const chosen = [...settled.keys()].filter((start) => !asked.some((finding) => finding.start === start))
  const clauseAt = (start: number): number =>
    read.clauses.findIndex((clause) => clause.start <= start && start < clause.end)
  return (
    <section>
      <Title order={3} fz={14}>
        {said.openTitle}
      </Title>
      {read.open.length === 0 && <Text size="sm">{`○ ${said.openNone}`}</Text>}
      <ul className="plain">
        {read.open.map((finding) => {
          const byCode = new Map(units.map((unit) => [unit.code ?? unit.id, unit.id]))
          const candidates = finding.candidates ?? []
          const taken = candidates.find(({ chosen: isTaken }) => isTaken)
          return (
            <li
              key={`${finding.code} ${finding.start}`}
              className="open-finding"
              onMouseEnter={() =>
                onPoint({ clause: clauseAt(finding.start), unitId: null, from: 'structure' })
              }
              onMouseLeave={() => onPoint(null)}
            >
              <p>
                ◌ {finding.clause !== null && <span lang="vi">{`${finding.clause}: `}</span>}
                {said.openFindings[finding.code](finding.text)}
                {taken && ` ${said.takenFor(`${taken.name} (${taken.code})`)}`}
              </p>
              {(finding.code === 'ambiguous-unit' || finding.code === 'unknown-unit') && (
                <Select
                  size="xs"
                  searchable
                  clearable
                  label={said.settle}
                  placeholder={finding.text}
                  value={settled.get(finding.start) ?? null}
                  onChange={(unitId) => onSettle(finding.start, unitId)}
                  limit={40}
                  data={
                    candidates.length > 0
                      ? candidates.map(({ code, name }) => ({
                          value: byCode.get(code) ?? code,
                          label: `${name} (${code})`,
                        }))
                      : offered
                  }
                />
              )}
            </li>
          )
        })}
        {chosen.map((start) => {
          const unit = units.find(({ id }) => id === settled.get(start))
          return (
            <li key={start} className="open-finding row">
              <span>{`✓ ${unit?.name ?? ''} · ${said.settled}`}</span>
              <button type="button" className="link inline" onClick={() => onSettle(start, null)}>
                {texts.placement.takeBack}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
