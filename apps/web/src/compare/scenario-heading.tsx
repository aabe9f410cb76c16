import { Badge } from '@mantine/core'
import { formatCalendarDate, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { goTo } from '../session/page-path.ts'
import { shortHash } from '../sharing/content-hash.tsx'
import type { ComparedScenario } from './comparison.ts'

/** A column's head: letter, title, how it stands, which version and content, up to which day. */
export function ScenarioHeading({ scenario }: { readonly scenario: ComparedScenario }) {
  const { letter, document, version, contentHash, approved, column } = scenario
  const { language, texts } = useLanguage()
  const address = `/${formatLocation({ ...parseLocation(''), scenarioId: document.id, version })}`
  return (
    <span className="scenario-heading">
      <span className="letter">{letter}</span>
      <span>
        <a
          href={address}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            goTo(address)
          }}
        >
          {textIn(document.title, language)}
        </a>
        <span className="quiet heading-facts">
          {!document.locked && (
            <Badge size="xs" tt="none" variant={approved ? 'filled' : 'outline'}>
              {approved ? texts.sharing.approvedBadge : texts.sharing.draftBadge}
            </Badge>
          )}
          {` ${texts.comparing.until(formatCalendarDate(column.asOf, language))}`}
          {contentHash !== null && (
            <span title={`${texts.sharing.hash}: ${contentHash}`}>{` · ${shortHash(contentHash)}`}</span>
          )}
        </span>
      </span>
    </span>
  )
}
