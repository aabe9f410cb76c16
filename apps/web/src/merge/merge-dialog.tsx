import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { formatCalendarDate, isCalendarDate, type Unit } from '@tinhgon/model'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { parseDate } from '../language/parse-date.ts'
import { UnitLine } from '../panels/unit-line.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { standingAt } from '../session/plan-command.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { headPostsOf, type MergeForm, planMerge, proposeMerge } from './merge-draft.ts'
import { MergeImpactView } from './merge-impact-view.tsx'

/** Select, name, see the impact, confirm. Nothing is saved before the last button. */
export function MergeDialog(props: {
  readonly control: ScenarioControl
  readonly units: readonly Unit[]
  readonly position: number
  readonly onClose: () => void
  readonly onMerged: (actId: string, resultId: string) => void
}) {
  const { control, units, position, onClose, onMerged } = props
  const { scenario } = control
  const { language, texts } = useLanguage()
  const { folded, document } = scenario
  const { structure } = folded.timeline
  const stand = useMemo(() => standingAt(folded, position), [folded, position])
  const [form, setForm] = useState<MergeForm>(() => proposeMerge(structure, units, stand.date))
  const [dateText, setDateText] = useState(() => formatCalendarDate(form.operatesOn, language))
  const [actId] = useState(() => `act-${crypto.randomUUID()}`)
  const settled = useDeferredValue(form)
  const complete = settled.name.trim() !== '' && isCalendarDate(settled.operatesOn)
  const title = titleOf(units, settled.name)
  const impact = useMemo(
    () => (complete ? planMerge(scenario, units, settled, actId, title, stand.beforeActId) : null),
    [scenario, units, settled, actId, title, stand.beforeActId, complete],
  )
  const change = (part: Partial<MergeForm>): void => setForm((before) => ({ ...before, ...part }))
  const kinds = folded.profile.kinds.filter(
    ({ system, tiers }) => system === units[0]?.system && tiers.includes(units[0]?.tier ?? ''),
  )
  const isTerritory =
    folded.profile.followRules.length > 0 && units.every(({ system }) => system === 'territory')

  const confirm = async (): Promise<void> => {
    if (!impact?.ok) return
    if (await control.save([impact.edit], draftTitle(document.title))) onMerged(actId, `${actId}:result`)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={texts.mergeTitle}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <div className="merge">
        <Stack gap="sm">
          <div>
            <Text size="sm" fw={600}>
              {texts.mergeSources}
            </Text>
            <ul className="plain merge-sources">
              {units.map((unit) => (
                <li key={unit.id}>
                  <UnitLine unit={unit} note={unit.code ?? ''} />
                </li>
              ))}
            </ul>
          </div>
          <TextInput
            label={texts.resultName}
            value={form.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            required
            data-autofocus
          />
          <Group grow>
            <Select
              label={texts.resultKind}
              allowDeselect={false}
              value={form.kind}
              onChange={(kind) => kind !== null && change({ kind })}
              data={kinds.map(({ id, title: kindTitle }) => ({ value: id, label: kindTitle[language] }))}
            />
            <Select
              label={texts.resultCode}
              value={form.code}
              onChange={(code) => change({ code: code ?? '' })}
              clearable
              data={[...new Set(units.flatMap(({ code }) => code ?? []))]}
            />
          </Group>
          <Select
            label={texts.resultHead}
            value={form.headPostId ?? ''}
            onChange={(headPostId) => change({ headPostId: headPostId ? headPostId : null })}
            allowDeselect={false}
            data={[
              { value: '', label: texts.resultHeadAll },
              ...headPostsOf(
                structure,
                units.filter(({ id }) => structure.unit(id) !== undefined),
              ).map(({ post, unit, holder }) => ({
                value: post.id,
                label: `${holder ?? texts.vacant} · ${unit.name}`,
              })),
            ]}
          />
          <TextInput
            label={texts.resultSeat}
            value={form.seat}
            onChange={(event) => change({ seat: event.currentTarget.value })}
          />
          <Group grow>
            <TextInput
              label={texts.operatesOn}
              description={texts.dateHint}
              value={dateText}
              onChange={(event) => {
                setDateText(event.currentTarget.value)
                change({ operatesOn: parseDate(event.currentTarget.value) ?? '' })
              }}
              error={form.operatesOn === '' ? texts.dateWrong : null}
              required
            />
            <TextInput
              label={texts.document}
              description={texts.documentHint}
              value={form.document}
              onChange={(event) => change({ document: event.currentTarget.value })}
            />
          </Group>
          {isTerritory && (
            <Checkbox
              label={texts.follow}
              checked={form.follow}
              onChange={(event) => change({ follow: event.currentTarget.checked })}
            />
          )}
        </Stack>
        <MergeImpactView impact={impact} structure={structure} problem={control.problem} />
      </div>
      {control.editing === 'as-draft' && (
        <Text size="sm" c="ink.5" mt="md">
          {texts.sharing.branchHint}
        </Text>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button
          disabled={!impact?.ok || settled !== form}
          loading={control.saving}
          onClick={() => void confirm()}
        >
          {texts.confirmMerge(units.length)}
        </Button>
      </Group>
    </Modal>
  )
}

const titleOf = (units: readonly Unit[], name: string): string =>
  `Sáp nhập ${units.map((unit) => unit.name).join(', ')} thành ${name.trim()}`.slice(0, 500)
