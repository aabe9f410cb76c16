import { Button, Group, Text } from '@mantine/core'
import type { AnswerOf, Operations } from '@tinhgon/contract'
import { sayFigure } from '@tinhgon/engine'
import { type NormParameter, textIn } from '@tinhgon/model'
import { useState } from 'react'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { ParameterForm } from './parameter-form.tsx'

type Change = AnswerOf<Operations['readNormSettings']>['changes'][number]

/** One figure of a norm: what applies, what the rule itself says, and every change with its reason. */
export function ParameterLine(props: {
  readonly normId: string
  readonly parameterId: string
  readonly parameter: NormParameter
  /** Null where nothing may be changed. */
  readonly workspaceId: string | null
  readonly changes: readonly Change[]
  readonly nameOf: (userId: string | null) => string
  readonly onChanged: () => void
}) {
  const { normId, parameterId, parameter, workspaceId, changes, nameOf, onChanged } = props
  const { language, texts } = useLanguage()
  const said = texts.parameters
  const [asking, setAsking] = useState<'value' | 'reset' | null>(null)
  const set = changes.at(-1)?.value ?? null
  const figure = (value: number): string => sayFigure(value, parameter.unit, language)
  return (
    <li className="parameter">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text size="sm">
            {textIn(parameter.title, language)}
            {': '}
            <strong className="figure">{figure(set ?? parameter.value)}</strong>
          </Text>
          <Text size="xs" c="dimmed">
            {set === null
              ? texts.grade[parameter.grade]
              : `${said.ofNorm(figure(parameter.value))} (${texts.grade[parameter.grade]})`}
          </Text>
        </div>
        {workspaceId !== null && asking === null && (
          <Group gap={6} wrap="nowrap">
            <Button size="compact-xs" variant="default" onClick={() => setAsking('value')}>
              {said.change}
            </Button>
            {set !== null && (
              <Button size="compact-xs" variant="default" onClick={() => setAsking('reset')}>
                {said.reset}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {workspaceId !== null && asking !== null && (
        <ParameterForm
          path={{ workspaceId, normId, parameterId }}
          unit={parameter.unit}
          value={asking === 'value' ? (set ?? parameter.value) : null}
          onDone={() => {
            setAsking(null)
            onChanged()
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {changes.toReversed().map(({ number, value, by, at, reason }) => (
        <Text key={number} size="xs" c="dimmed">
          {value === null
            ? said.resetBy(nameOf(by), formatMoment(at, language), reason)
            : `${figure(value)} · ${said.setBy(nameOf(by), formatMoment(at, language), reason)}`}
        </Text>
      ))}
    </li>
  )
}
