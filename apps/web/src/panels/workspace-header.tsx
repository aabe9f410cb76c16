import { Anchor, Badge, Group, SegmentedControl, Text } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import type { ReactNode } from 'react'
import { AccountMenu } from '../account/account-menu.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { isReadOnly } from '../session/is-read-only.ts'
import {
  changeLocation,
  formatLocation,
  layoutOf,
  type PageLocation,
  parseLocation,
  viewOf,
} from '../session/page-location.ts'
import { ReadingChoices } from './reading-choices.tsx'

/** Title, state of saving, how to look, what to look at, search. */
export function WorkspaceHeader(props: {
  readonly document: ScenarioSummary
  readonly location: PageLocation
  readonly saving: boolean
  readonly search: ReactNode
  readonly draft: ReactNode
  /** The ways from here into a meeting. */
  readonly meeting: ReactNode
  /** Whether an approval stands for what is on the screen. */
  readonly approved: boolean
  /** Null while all is well. */
  readonly connection: ReactNode
  readonly others: ReactNode
  readonly help: ReactNode
}) {
  const { document, location, saving, search, approved, connection, others, draft, meeting, help } = props
  const { language, texts } = useLanguage()
  const status = saving
    ? texts.saving
    : document.locked
      ? texts.official
      : isReadOnly(document)
        ? texts.sharing.approvedReadOnly
        : texts.savedVersion(document.version)
  return (
    <header className="header">
      <div className="header-row">
        <Group gap="sm" wrap="nowrap" className="titles">
          <Anchor href={`/${formatLocation({ ...parseLocation(''), scenarioId: null })}`} fw={600} c="bright">
            {texts.productName}
          </Anchor>
          <span aria-hidden="true">▸</span>
          <Text fw={600} truncate component="h1" fz={14} m={0} title={textIn(document.title, language)}>
            {textIn(document.title, language)}
          </Text>
          {!document.locked && <StandingBadge approved={approved} />}
          <Text size="xs" c="dimmed" role="status" className="no-wrap">
            {status}
          </Text>
          {connection}
        </Group>
        <Group gap="sm" wrap="nowrap">
          {meeting}
          {others}
          <AccountMenu workspaceId={document.workspaceId} />
          <ReadingChoices />
          {help}
        </Group>
      </div>
      <div className="header-row wraps">
        <Group gap="sm" className="views" wrap="nowrap">
          <SegmentedControl
            size="xs"
            value={location.view}
            onChange={(view) => changeLocation({ view: viewOf(view) })}
            data={[
              { value: 'before', label: texts.before },
              { value: 'split', label: texts.split },
              { value: 'overlay', label: texts.viewing.overlay },
              { value: 'morph', label: texts.viewing.morph },
              { value: 'after', label: texts.after },
            ]}
          />
          <SegmentedControl
            size="xs"
            value={location.layout}
            onChange={(layout) => changeLocation({ layout: layoutOf(layout) })}
            data={[
              { value: 'chart', label: texts.chart },
              { value: 'radial', label: texts.viewing.radial },
              { value: 'network', label: texts.network },
              { value: 'territory', label: texts.territory.layout },
            ]}
          />
        </Group>
        <Group gap="sm" wrap="nowrap">
          {draft}
          {search}
        </Group>
      </div>
    </header>
  )
}

function StandingBadge({ approved }: { readonly approved: boolean }) {
  const { texts } = useLanguage()
  return (
    <Badge variant={approved ? 'filled' : 'outline'} radius="sm" className="standing-badge">
      {approved ? texts.sharing.approvedBadge : texts.sharing.draftBadge}
    </Badge>
  )
}
