import type { FoldStep } from '@tinhgon/engine'
import { markSigns } from '@tinhgon/engine'
import { formatCount, textIn, type Unit } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { Overview } from '../panels/overview.tsx'
import { SystemShape } from '../panels/unit-line.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import { type ActChange, actChanges, kindCounts } from './act-changes.ts'

/** As many lines as can be read from the last row. */
const mostLines = 6
const mostNames = 5
const mostKinds = 9
const mostListed = 8

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
      <div className="act-shown-picture">
        <p className="act-shown-side">{texts.before}</p>
        <span />
        <p className="act-shown-side">{texts.after}</p>
        {changes.map((change) => (
          <ChangeLine key={idOf(change)} change={change} standing={standing} folded={folded} />
        ))}
      </div>
    )
  return (
    <div className="act-shown-many">
      <KindTable standing={standing} step={step} lines={changes.length} />
      <ChangeList changes={changes} standing={standing} folded={folded} />
    </div>
  )
}

const idOf = ({ before, after }: ActChange): string => [...before, ...after].map(({ id }) => id).join(' ')

function ChangeLine(props: {
  readonly change: ActChange
  readonly folded: FoldedScenario
  readonly standing: Standing
}) {
  const { change, folded, standing } = props
  const { texts } = useLanguage()
  const unitOf = unitFinder(folded, standing)
  const hidden = change.before.length - mostNames
  return (
    <>
      <ul className="plain act-shown-units">
        {change.before.slice(0, mostNames).map(({ id, part }) => {
          const unit = unitOf(id)
          return (
            <li key={id}>
              {unit && <SystemShape system={unit.system} size={20} />}
              <span className={change.type === 'ended' ? 'unit-name ended' : 'unit-name'}>
                {unit?.name ?? id}
              </span>
              {part && <span className="act-shown-part"> ({texts.extent.part})</span>}
            </li>
          )
        })}
        {hidden > 0 && <li>{texts.more(hidden)}</li>}
      </ul>
      <span className="act-shown-sign" title={texts.marks[change.type]}>
        {markSigns[change.type]}
        <span className="visually-hidden">{texts.marks[change.type]}</span>
      </span>
      <ul className="plain act-shown-units after">
        {change.after.map(({ id, name, system }) => (
          <li key={id}>
            <SystemShape system={system} size={20} />
            <span className="unit-name">{name}</span>
          </li>
        ))}
        {change.after.length === 0 && <li className="act-shown-part">{texts.marks.ended}</li>}
      </ul>
    </>
  )
}

/** A unit as it was when it ended, as it is, or as it was at the beginning. */
const unitFinder =
  ({ opening }: FoldedScenario, { structure }: Standing) =>
  (id: string): Unit | undefined =>
    structure.table('endings').get(id)?.unit ?? structure.unit(id) ?? opening.unit(id)

/** The first of many changes, those of territories before what follows them. */
function ChangeList(props: {
  readonly changes: readonly ActChange[]
  readonly folded: FoldedScenario
  readonly standing: Standing
}) {
  const { changes, folded, standing } = props
  const { texts } = useLanguage()
  const unitOf = unitFinder(folded, standing)
  const ofTerritory = ({ after, before }: ActChange): boolean =>
    (after[0]?.system ?? unitOf(before[0]?.id ?? '')?.system) === 'territory'
  const ordered = changes.toSorted((a, b) => Number(ofTerritory(b)) - Number(ofTerritory(a)))
  return (
    <ul className="plain act-shown-list">
      {ordered.slice(0, mostListed).map((change) => (
        <li key={idOf(change)}>
          {change.before.map(({ id }) => unitOf(id)?.name ?? id).join(', ')}{' '}
          <span className="act-shown-part">{markSigns[change.type]}</span>{' '}
          <strong>{change.after.map(({ name }) => name).join(', ')}</strong>
        </li>
      ))}
      {changes.length > mostListed && (
        <li className="act-shown-part">{texts.more(changes.length - mostListed)}</li>
      )}
    </ul>
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
    <div className="act-shown-kinds">
      <p className="act-shown-side">
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
              <th scope="row">
                {textIn(standing.structure.vocabulary.kinds.get(kind)?.title, language) ?? kind}
              </th>
              <td className="figure">{formatCount(before, language)}</td>
              <td className="figure">{formatCount(after, language)}</td>
              <td className="act-shown-bars" aria-hidden="true">
                <span className="act-shown-bar before" style={{ width: `${(before / most) * 100}%` }} />
                <span className="act-shown-bar" style={{ width: `${(after / most) * 100}%` }} />
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
