import { Button, Checkbox, Chip, Group, Text, Title } from '@mantine/core'
import { type Mend, standingOf } from '@tinhgon/engine'
import { type Edit, formatCount, textIn } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import {
  groupFindings,
  type NormGroup,
  type ShownFinding,
  type SubjectGroup,
  sumOf,
} from './finding-groups.ts'
import { FindingLine } from './finding-line.tsx'
import { MendDialog } from './mend-dialog.tsx'
import { MendsMenu } from './mends-menu.tsx'
import { NormSection } from './norm-section.tsx'
import { ParametersDialog } from './parameters-dialog.tsx'
import { type ShownVerdict, shownVerdicts, verdictSigns } from './verdict-of.ts'

const wanted: readonly ShownVerdict[] = ['fail', 'not-enough-data', 'provided']

/** What every norm in force says, by subject; what fails first. */
export function FindingsView(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly selected: ReadonlySet<string>
  readonly nameOf: (userId: string | null) => string
  readonly onSelect: (unitId: string) => void
}) {
  const { control, standing, selected, nameOf, onSelect } = props
  const { folded, document } = control.scenario
  const { check, structure } = standing
  const { acceptances } = folded.edited
  const { language, texts } = useLanguage()
  const [verdicts, setVerdicts] = useState<ReadonlySet<ShownVerdict>>(new Set(wanted))
  const [selectedOnly, setSelectedOnly] = useState(false)
  const [accepting, setAccepting] = useState<{ shown: ShownFinding; group: NormGroup } | null>(null)
  const [showing, setShowing] = useState<string | null>(null)
  const [mending, setMending] = useState<{ mend: Mend; title: string } | null>(null)
  const all = useMemo(
    () => groupFindings(standing.check, folded.profile.normSubjects, acceptances),
    [standing, folded.profile, acceptances],
  )
  const sums = sumOf(all)
  const shownNorm = folded.profile.norms.find(({ id }) => id === showing)
  const changed = new Set(control.scenario.settings.map(({ normId }) => normId))
  const groups = useMemo(() => (selectedOnly ? about(all, selected) : all), [all, selectedOnly, selected])
  const listed = groups
    .map(({ subject, groups }) => ({
      subject,
      groups: groups.filter(({ findings }) => findings.some(({ shown }) => verdicts.has(shown))),
    }))
    .filter(({ groups }) => groups.length > 0)
  const save = (edit: Edit): Promise<boolean> => control.save([edit], draftTitle(document.title))
  return (
    <>
      <Group gap="sm" role="group" aria-label={texts.norms.showing}>
        {shownVerdicts.map((verdict) => (
          <Chip
            key={verdict}
            size="xs"
            variant="outline"
            radius="sm"
            checked={verdicts.has(verdict)}
            onChange={(on) =>
              setVerdicts((before) =>
                on ? before.union(new Set([verdict])) : before.difference(new Set([verdict])),
              )
            }
          >
            {`${verdictSigns[verdict]} ${texts.norms.count(formatCount(sums[verdict], language), texts.norms.verdicts[verdict])}`}
          </Chip>
        ))}
        <Checkbox
          size="xs"
          label={texts.norms.selectedOnly}
          checked={selectedOnly}
          disabled={selected.size === 0 && !selectedOnly}
          onChange={(event) => setSelectedOnly(event.currentTarget.checked)}
        />
      </Group>
      {listed.length === 0 && (
        <Text size="sm" mt="md">
          {sums.fail + sums['not-enough-data'] === 0 ? texts.norms.allPass : texts.norms.nothing}
        </Text>
      )}
      {listed.map(({ subject, groups }) => (
        <section key={subject.id} className="norm-subject">
          <Title order={3} fz={14}>
            {textIn(subject.title, language)}
          </Title>
          {groups.map((group) => (
            <NormSection
              key={group.norm.id}
              group={group}
              verdicts={verdicts}
              opened={group.counts.fail > 0 && group.counts.fail <= 8}
              parameters={
                <Button
                  size="compact-xs"
                  variant="subtle"
                  className="finding-actions"
                  onClick={() => setShowing(group.norm.id)}
                >
                  {changed.has(group.norm.id)
                    ? `${texts.parameters.open} (${texts.parameters.changed})`
                    : texts.parameters.open}
                </Button>
              }
              line={(shown) => (
                <FindingLine
                  key={shown.finding.id}
                  shown={shown}
                  norm={group.norm}
                  norms={check.norms}
                  structure={structure}
                  acceptances={acceptances}
                  editable={control.editing !== 'no'}
                  onSelect={onSelect}
                  onAccept={() => setAccepting({ shown, group })}
                  onWithdraw={() =>
                    void save({ type: 'acceptance-withdrawn', version: 1, findingId: shown.finding.id })
                  }
                  mends={
                    <MendsMenu
                      finding={shown.finding}
                      folded={folded}
                      standing={standing}
                      onChoose={(mend, title) => setMending({ mend, title })}
                    />
                  }
                />
              )}
            />
          ))}
        </section>
      ))}
      {accepting && (
        <AcceptDialog
          finding={accepting.shown.finding}
          norm={accepting.group.norm}
          structure={structure}
          saving={control.saving}
          onClose={() => setAccepting(null)}
          onAccept={(reason) => {
            const { finding } = accepting.shown
            const standing = standingOf(finding)
            void save({ type: 'finding-accepted', version: 1, findingId: finding.id, standing, reason }).then(
              (saved) => saved && setAccepting(null),
            )
          }}
        />
      )}
      {shownNorm && (
        <ParametersDialog
          norm={shownNorm}
          session={control.session}
          nameOf={nameOf}
          mayChange={control.editing !== 'no'}
          onClose={() => setShowing(null)}
        />
      )}
      {mending && (
        <MendDialog
          mend={mending.mend}
          title={mending.title}
          control={control}
          standing={standing}
          onClose={() => {
            control.forgetProblem()
            setMending(null)
          }}
        />
      )}
    </>
  )
}

/** Only what names one of the units. */
const about = (groups: readonly SubjectGroup[], unitIds: ReadonlySet<string>): SubjectGroup[] =>
  groups.map(({ subject, groups: ofSubject }) => ({
    subject,
    groups: ofSubject.map((group) => ({
      ...group,
      findings: group.findings.filter(({ finding }) => finding.units.some((id) => unitIds.has(id))),
    })),
  }))
