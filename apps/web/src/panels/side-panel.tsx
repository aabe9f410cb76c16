import { Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const tabs = ['details', 'review', 'comments'] as const

/** What stands beside the canvas: the details of units, sharing and review, comments. */
export function SidePanel(props: {
  readonly details: ReactNode
  readonly review: ReactNode
  readonly comments: ReactNode
  readonly openComments: number
}) {
  const { openComments } = props
  const { texts } = useLanguage()
  const { sharing } = texts
  const [tab, setTab] = useState<(typeof tabs)[number]>('details')
  const labels = {
    details: sharing.details,
    review: sharing.review,
    comments: openComments > 0 ? sharing.commentsOpen(openComments) : sharing.comments,
  }
  return (
    <aside className="side" aria-label={texts.inspector} tabIndex={-1}>
      <Tabs value={tab} onChange={(chosen) => setTab(tabs.find((known) => known === chosen) ?? 'details')}>
        <Tabs.List grow>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} px={8}>
              {labels[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} value={name} pt="sm">
            {name === tab && props[name]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  )
}
