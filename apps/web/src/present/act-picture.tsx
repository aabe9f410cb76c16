import type { FoldStep } from '@tinhgon/engine'
import { useMemo } from 'react'
import { formatCount } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Overview } from '../panels/overview.tsx'
import { SystemShape } from '../panels/unit-line.tsx'
import { markSigns } from '../session/change-marks.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import { type ActChange, actChanges, kindCounts } from './act-changes.ts'

/** As many lines as can be read from the last row. */
const mostLines = 6
const mostNames = 5
const mostKinds = 9

/** What an act changes: unit by unit where they are few, by kind where they are many. */
export function ActPicture(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly step: FoldStep | undefined
}) {
  const { folded, standing, step } = props
  const { texts } = useLanguage()
  const changes = useMemo(() => (step?.ok ? actChanges(step.act) : []), [step])
  if (!step) return <Overview opening={folded.opening} standing={standing} />
  if (changes.length > 0 && changes.length <= mostLines)
    return (
      <div className="step-picture">
        <p className="step-side">{texts.before}</p>
        <span />
        <p className="step-side">{texts.after}</p>
        {changes.map((change) => (
          <ChangeLine key={idOf(change)} change={change} standing={standing} folded={folded} />
        ))}
      </div>
    )
  return <KindTable standing={standing} step={step} lines={changes.length} />
}

const idOf = ({ before, after }: ActChange): string => [...before, ...after].map(({ id }) => id).join(' ')

function ChangeLine(props: {
  readonly change: ActChange
  readonly folded: FoldedScenario
  readonly standing: Standing
}) {
  const { change, folded, standing } = props
  const { texts } = useLanguage()
  const unitOf = (id: string) =>
    standing.structure.table('endings').get(id)?.unit ??
    standing.structure.unit(id) ??
    folded.opening.unit(id)
  const hidden = change.before.length - mostNames
  return (
    <>
      <ul className="plain step-units">
        {change.before.slice(0, mostNames).map(({ id, part }) => {
          const unit = unitOf(id)
          return (
            <li key={id}>
              {unit && <SystemShape system={unit.system} size={20} />}
              <span className={change.type === 'ended' ? 'unit-name ended' : 'unit-name'}>
                {unit?.name ?? id}
              </span>
              {part && <span className="step-part"> ({texts.extent.part})</span>}
            </li>
          )
        })}
        {hidden > 0 && <li>{texts.more(hidden)}</li>}
      </ul>
      <span className="step-sign" title={texts.marks[change.type]}>
        {markSigns[change.type]}
        <span className="visually-hidden">{texts.marks[change.type]}</span>
      </span>
      <ul className="plain step-units after">
        {change.after.map(({ id, name, system }) => (
          <li key={id}>
            <SystemShape system={system} size={20} />
            <span className="unit-name">{name}</span>
          </li>
        ))}
        {change.after.length === 0 && <li className="step-part">{texts.marks.ended}</li>}
      </ul>
    </>
  )
}

function KindTable(props: { readonly standing: Standing; readonly step: FoldStep; readonly lines: number }) {
  const { standing, step, lines } = props
  const { language, texts } = useLanguage()
  const counts = useMemo(
    () => (step.ok ? kindCounts(step.diff, standing.structure.units.values()) : []),
    [step, standing],
  )
  const most = Math.max(1, ...counts.map(({ before, after }) => Math.max(before, after)))
  return (
    <div className="step-kinds">
      <p className="step-side">
        {texts.presenting.manyChanges(
          formatCount(step.act.events.length, language),
          formatCount(lines, language),
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
            <th scope="col">
              <span className="visually-hidden">±</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.slice(0, mostKinds).map(({ kind, before, after }) => (
            <tr key={kind}>
              <th scope="row">{standing.structure.vocabulary.kinds.get(kind)?.title[language] ?? kind}</th>
              <td className="figure">{formatCount(before, language)}</td>
              <td className="figure">{formatCount(after, language)}</td>
              <td className="step-bars" aria-hidden="true">
                <span className="step-bar before" style={{ width: `${(before / most) * 100}%` }} />
                <span className="step-bar" style={{ width: `${(after / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length > mostKinds && <p>{texts.presenting.moreKinds(counts.length - mostKinds)}</p>}
      {counts.length === 0 && <p>{texts.presenting.nothingCounted}</p>}
    </div>
  )
}
