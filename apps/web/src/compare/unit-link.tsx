import type { ReactNode } from 'react'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { goTo } from '../session/page-path.ts'
import type { ComparedScenario } from './comparison.ts'
import './unit-link.css'

/** Where a unit is in the workspace of a scenario; what has ended is shown beside what came of it. */
export function unitAddress({ document, version, column }: ComparedScenario, unitId: string): string {
  const view = column.structure.unit(unitId) ? 'after' : 'split'
  const location = {
    ...parseLocation(''),
    scenarioId: document.id,
    version,
    view,
    selected: [unitId],
  } as const
  return `/${formatLocation(location)}`
}

/** Leads to a unit in the workspace of a scenario, without loading the app anew. */
export function UnitLink(props: {
  readonly scenario: ComparedScenario
  readonly unitId: string
  readonly children: ReactNode
}) {
  const address = unitAddress(props.scenario, props.unitId)
  return (
    <a
      className="unit-link"
      href={address}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(address)
      }}
    >
      {props.children}
    </a>
  )
}
