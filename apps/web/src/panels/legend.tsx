import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type ChangeMark, markSigns } from '@tinhgon/engine'
import { type Profile, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { shownVerdicts, verdictSigns } from '../norms/verdict-of.ts'
import { SystemShape } from './unit-line.tsx'

/** What shapes, colours and signs mean. */
export function Legend({ profile }: { readonly profile: Profile }) {
  const { language, texts } = useLanguage()
  return (
    <Popover position="top-end" withArrow shadow="md">
      <Popover.Target>
        <ActionIcon variant="default" aria-label={texts.legend}>
          <IconInfoCircle size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className="plain">
          {profile.systems.map(({ id, title }) => (
            <li key={id} className="unit-line">
              <SystemShape system={id} /> {textIn(title, language)}
            </li>
          ))}
        </ul>
        <hr />
        <ul className="plain">
          {(Object.keys(markSigns) as ChangeMark[]).map((mark) => (
            <li key={mark} className="unit-line">
              <span className="mark">{markSigns[mark]}</span> {texts.marks[mark]}
            </li>
          ))}
        </ul>
        <hr />
        <ul className="plain">
          {shownVerdicts.map((verdict) => (
            <li key={verdict} className="unit-line">
              <span className="mark">{verdictSigns[verdict]}</span> {texts.norms.verdicts[verdict]}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
