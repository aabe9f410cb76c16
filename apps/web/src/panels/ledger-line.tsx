import { Popover, UnstyledButton } from '@mantine/core'
import { findingsOf, type LedgerRow, ledgerOf, type Structure, unplacedPeople } from '@tinhgon/engine'
import { formatCount, formatFigure, type Language, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Texts } from '../language/texts-vi.ts'
import { type NormMark, normMarkOf } from '../norms/norm-marks.ts'
import type { Acceptances } from '../norms/verdict-of.ts'
import { changeLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import { FindingsList } from './findings-list.tsx'
import { LedgerTable } from './ledger-table.tsx'

/** The product's signature: proof, always in sight, that nothing was lost. */
export function LedgerLine(props: {
  readonly standing: Standing
  readonly acceptances: Acceptances
  readonly onSelect: (unitId: string) => void
}) {
  const { standing, acceptances, onSelect } = props
  const { structure } = standing
  const { language, texts } = useLanguage()
  const ledger = useMemo(() => ledgerOf(standing.structure), [standing])
  const findings = useMemo(() => findingsOf(standing.structure), [standing])
  const norms = useMemo(() => normsToMind(standing, acceptances), [standing, acceptances])
  const unplaced = useMemo(() => unplacedPeople(standing.structure, []).length, [standing])
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return (
    <footer className="ledger">
      <Popover position="top-start" withArrow shadow="md">
        <Popover.Target>
          <UnstyledButton className="ledger-rows">
            <strong>{texts.ledgerTitle}</strong>
            {shortRows(structure, ledger, texts, language).map((row) => (
              <LedgerSum key={row.name} {...row} />
            ))}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <LedgerTable ledger={ledger} structure={structure} />
        </Popover.Dropdown>
      </Popover>
      <UnstyledButton className="findings-button" onClick={() => changeLocation({ sheet: 'norms' })}>
        <span aria-hidden="true">{norms.fails > 0 ? '●' : norms.open > 0 ? '◌' : '○'}</span>{' '}
        {`${texts.norms.sheets.norms}: ${texts.norms.ledgerLine(formatCount(norms.fails, language), formatCount(norms.open, language))}`}
      </UnstyledButton>
      {unplaced > 0 && (
        <UnstyledButton className="findings-button" onClick={() => changeLocation({ sheet: 'placement' })}>
          <span aria-hidden="true">◌</span> {texts.placement.unplacedCount(formatCount(unplaced, language))}
        </UnstyledButton>
      )}
      <Popover position="top-end" withArrow shadow="md">
        <Popover.Target>
          <UnstyledButton className="findings-button">
            <span aria-hidden="true">{warnings > 0 ? '●' : '○'}</span>{' '}
            {`${texts.findings}: ${texts.findingsOf(warnings, findings.length - warnings)}`}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <FindingsList findings={findings} onSelect={onSelect} />
        </Popover.Dropdown>
      </Popover>
    </footer>
  )
}

/** Over all units; what is only advice is not counted. */
function normsToMind({ check, structure }: Standing, acceptances: Acceptances): NormMark {
  let [fails, open] = [0, 0]
  for (const unitId of structure.units.keys()) {
    const mark = normMarkOf(check, acceptances, unitId)
    fails += mark?.fails ?? 0
    open += mark?.open ?? 0
  }
  return { fails, open }
}

interface Sum {
  readonly name: string
  readonly text: string
  readonly balanced: boolean | null
}

/** One sum for units and one for posts over all systems, one for every measure. */
function shortRows(
  structure: Structure,
  ledger: readonly LedgerRow[],
  texts: Texts,
  language: Language,
): Sum[] {
  const counted = (name: string, prefix: string): Sum => {
    const rows = ledger.filter(({ row }) => row.startsWith(prefix))
    const sum = (column: 'opening' | 'closing'): number =>
      rows.reduce((total, row) => total + (row[column] ?? 0), 0)
    return {
      name,
      text: `${formatCount(sum('opening'), language)} → ${formatCount(sum('closing'), language)}`,
      balanced: rows.every(({ balanced }) => balanced === true),
    }
  }
  const measured = ledger.flatMap(({ row, opening, closing, balanced }): Sum[] => {
    const measure = structure.vocabulary.measures.get(row)
    if (!measure) return []
    const format = (value: number | null): string =>
      value === null ? '–' : formatFigure(value, measure, language)
    const text = opening === closing ? format(closing) : `${format(opening)} → ${format(closing)}`
    return [{ name: textIn(measure.title, language), text, balanced }]
  })
  return [counted(texts.allUnits, 'units/'), counted(texts.allPosts, 'posts/'), ...measured]
}

function LedgerSum({ name, text, balanced }: Sum) {
  const { texts } = useLanguage()
  const sign = balanced === null ? '◌' : balanced ? '✓' : '✗'
  const words = balanced === null ? texts.unknownBalance : balanced ? texts.balanced : texts.unbalanced
  return (
    <span className="ledger-sum">
      <span className="ledger-name">{name}</span> <span className="figure">{text}</span>{' '}
      <span role="img" aria-label={words} title={words}>
        {sign}
      </span>
    </span>
  )
}
