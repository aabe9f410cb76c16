import { Button, Group, Tabs } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation, type PageLocation, sheets } from '../session/page-location.ts'
import type { ScenarioSession } from '../session/scenario-session.ts'
import type { Standing } from '../session/standing.ts'
import { ErrorBoundary } from '../views/error-boundary.tsx'
import { RulesDay } from './rules-day.tsx'
import { TablesMenu } from './tables-menu.tsx'

/** The tables of what the law demands, over the canvas; Escape leads back to it. */
export function NormsSheet(props: {
  readonly location: PageLocation
  readonly standing: Standing
  readonly session: ScenarioSession
  readonly children: ReactNode
}) {
  const { location, standing, session, children } = props
  const { sheet, rulesOn } = location
  const { texts } = useLanguage()
  // Parameters may have been set elsewhere; nobody tells, so it is looked up when it matters.
  useEffect(() => void session.refreshNorms().catch(() => undefined), [session])
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const busy =
        event.target instanceof HTMLElement &&
        event.target.closest('[role="dialog"], [role="listbox"], input')
      if (event.key === 'Escape' && !busy && !event.defaultPrevented) changeLocation({ sheet: null })
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  if (sheet === null) return null
  return (
    <section className="sheet" aria-label={texts.norms.sheets[sheet]}>
      <h2 className="sheet-title">{texts.norms.sheets[sheet]}</h2>
      <Group justify="space-between" className="sheet-head">
        <RulesDay check={standing.check} day={standing.day} rulesOn={rulesOn} />
        <Group gap="xs">
          <TablesMenu document={session.current.document} standing={standing} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowLeft size={14} />}
            onClick={() => changeLocation({ sheet: null })}
          >
            {texts.norms.closeSheet}
          </Button>
        </Group>
      </Group>
      <Tabs
        value={sheet}
        onChange={(chosen) => changeLocation({ sheet: sheets.find((known) => known === chosen) ?? null })}
      >
        <Tabs.List>
          {sheets.map((name) => (
            <Tabs.Tab key={name} value={name} px={10}>
              {texts.norms.sheets[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={sheet} pt="sm">
          <ErrorBoundary key={sheet} texts={texts}>
            {children}
          </ErrorBoundary>
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}
