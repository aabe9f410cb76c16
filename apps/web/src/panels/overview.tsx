import { type Structure, summarise } from '@tinhgon/engine'
import { formatCount, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Standing } from '../session/standing.ts'
import { Section } from './section.tsx'
import { SystemShape } from './unit-line.tsx'

/** While nothing is selected: how many units of every kind there were and are, by system. */
export function Overview({
  opening,
  standing,
}: {
  readonly opening: Structure
  readonly standing: Standing
}) {
  const { language, texts } = useLanguage()
  const before = useMemo(() => summarise(opening), [opening])
  const after = useMemo(() => summarise(standing.structure), [standing])
  const { profile } = opening.vocabulary
  return (
    <Section title={texts.overview}>
      <table className="overview">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{texts.kind}</span>
            </th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
            <th scope="col">±</th>
          </tr>
        </thead>
        {profile.systems.map(({ id, title }) => {
          const [old, now] = [before.bySystem[id] ?? 0, after.bySystem[id] ?? 0]
          const kinds = profile.kinds.filter(
            (kind) => kind.system === id && before.byKind[kind.id] !== after.byKind[kind.id],
          )
          if (old + now === 0) return null
          return (
            <tbody key={id}>
              <tr className="overview-system">
                <th scope="row">
                  <span className="unit-line">
                    <SystemShape system={id} />
                    {textIn(title, language)}
                  </span>
                </th>
                <Counts before={old} after={now} />
              </tr>
              {kinds.map((kind) => (
                <tr key={kind.id}>
                  <th scope="row">{textIn(kind.title, language)}</th>
                  <Counts before={before.byKind[kind.id] ?? 0} after={after.byKind[kind.id] ?? 0} />
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </Section>
  )
}

function Counts({ before, after }: { readonly before: number; readonly after: number }) {
  const { language } = useLanguage()
  const delta = after - before
  const sign = delta > 0 ? '+' : '−'
  return (
    <>
      <td className="figure">{formatCount(before, language)}</td>
      <td className="figure">{formatCount(after, language)}</td>
      <td className="figure">{delta === 0 ? '' : `${sign}${formatCount(Math.abs(delta), language)}`}</td>
    </>
  )
}
