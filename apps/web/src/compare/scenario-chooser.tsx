import { Button, Checkbox, Group, Loader, Stack, Text } from '@mantine/core'
import { textIn } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { listPages } from '../home/list-pages.ts'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { fewest, most, type NamedScenario, nameOf } from './compare-address.ts'

const pages = 4

/** Which scenarios to put side by side; one on another baseline cannot be ticked, and it says why. */
export function ScenarioChooser(props: {
  readonly chosen: readonly NamedScenario[]
  readonly onChoose: (chosen: readonly NamedScenario[]) => void
  readonly onClose: (() => void) | null
}) {
  const { onChoose, onClose } = props
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const [chosen, setChosen] = useState(props.chosen)
  const { loaded, reload } = useLoaded(useCallback(() => listPages('no', pages), []))
  if (loaded.phase === 'loading') return <Loader size="sm" className="late" aria-label={texts.loading} />
  if (loaded.phase === 'failed')
    return (
      <Group>
        <Text role="alert">{describeError(loaded.error, texts)}</Text>
        <Button size="xs" onClick={reload}>
          {texts.retry}
        </Button>
      </Group>
    )
  const { scenarios } = loaded.value
  const first = scenarios.find(({ id }) => id === chosen[0]?.id)
  const isChosen = (id: string): boolean => chosen.some((named) => named.id === id)
  const toggle = (id: string): void =>
    setChosen(isChosen(id) ? chosen.filter((named) => named.id !== id) : [...chosen, { id, version: null }])
  return (
    <section className="chooser" aria-label={said.choose}>
      <Text size="sm">{said.chooseHint(fewest, most)}</Text>
      <Stack gap={6} my="sm" component="ul" p={0}>
        {scenarios.map(({ id, title, baselineHash, version, changedAt, locked }) => {
          const otherGround = first !== undefined && baselineHash !== first.baselineHash
          const full = chosen.length >= most
          const facts = locked
            ? texts.official
            : `${texts.versionOf(version)} · ${texts.homePage.changedAt(formatMoment(changedAt, language))}`
          return (
            <li key={id} className="plain-item">
              <Checkbox
                size="sm"
                label={textIn(title, language)}
                description={otherGround ? said.otherGround : facts}
                checked={isChosen(id)}
                disabled={!isChosen(id) && (otherGround || full)}
                onChange={() => toggle(id)}
              />
            </li>
          )
        })}
      </Stack>
      <Group gap="sm">
        <Button disabled={chosen.length < fewest} onClick={() => onChoose(chosen)}>
          {chosen.length < fewest ? said.chooseMore : said.compare(chosen.length)}
        </Button>
        {onClose && (
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
        )}
        {chosen.some(({ version }) => version !== null) && (
          <Text size="xs" c="ink.5">
            {said.pastChosen(
              chosen
                .filter(({ version }) => version !== null)
                .map(nameOf)
                .join(', '),
            )}
          </Text>
        )}
      </Group>
    </section>
  )
}
