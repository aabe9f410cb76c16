import { Text, Title } from '@mantine/core'
import { formatCount } from '@tinhgon/model'
import type { ReadResolution } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'

/** The text held against itself: its numbers, its counts, its references, and whether the plan applies. */
export function ChecksList({ read }: { readonly read: ReadResolution }) {
  const { language, texts } = useLanguage()
  const said = texts.resolution
  const { counts, checks, mergers } = read
  const { all, open } = counts.tokens
  const understood = all === 0 ? 0 : Math.floor(((all - open) * 1_000) / all) / 10
  return (
    <section>
      <Title order={3} fz={14}>
        {said.checks}
      </Title>
      <Text size="sm">{said.counts(counts.clauses.all, mergers.length, counts.read.total ?? 0)}</Text>
      <Text size="sm" c="dimmed">
        {said.tokensRead(formatCount(understood, language))}
      </Text>
      <ul className="plain">
        {checks.map(({ check, ok, clause, message }) => (
          <li key={`${check} ${clause} ${message}`}>
            <span
              role="img"
              aria-label={texts.norms.verdicts[ok === null ? 'not-enough-data' : ok ? 'pass' : 'fail']}
            >
              {ok === null ? '◌' : ok ? '○' : '●'}
            </span>{' '}
            {`${said.checkNames[check]} · `}
            <span lang="vi">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
