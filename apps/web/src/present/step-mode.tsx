import { Button, Group } from '@mantine/core'
import { ledgerOf } from '@tinhgon/engine'
import { formatCalendarDate, formatCount, formatFigure, textIn } from '@tinhgon/model'
import { useEffect, useMemo, useRef } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import { totalsAround } from './act-changes.ts'
import { ActPicture } from './act-picture.tsx'

/** One act at a time on the projector: its title in the law's words, before and after, what it rests on. */
export function StepMode(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly title: string
  readonly approved: boolean
  readonly onGoTo: (position: number) => void
}) {
  const { folded, standing, title, approved, onGoTo } = props
  const { position, structure } = standing
  const { language, texts } = useLanguage()
  const frame = useRef<HTMLElement>(null)
  const all = folded.steps.length
  useEffect(() => frame.current?.focus(), [])
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const to = {
        ArrowRight: position + 1,
        PageDown: position + 1,
        ' ': position + 1,
        ArrowLeft: position - 1,
        PageUp: position - 1,
        Home: 0,
        End: all,
      }[event.key]
      if (event.key === 'Escape') changeLocation({ presenting: false })
      else if (to !== undefined && to >= 0 && to <= all) onGoTo(to)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [position, all, onGoTo])
  const step = folded.steps[position - 1]
  const act = step?.act
  const totals = useMemo(
    () =>
      step?.ok
        ? totalsAround(step.diff, {
            units: standing.structure.units.size,
            posts: standing.structure.table('posts').size,
          })
        : null,
    [step, standing],
  )
  const kept = useMemo(
    () =>
      ledgerOf(standing.structure).flatMap(({ row, closing, balanced }) => {
        const measure = standing.structure.vocabulary.measures.get(row)
        return measure && closing !== null && balanced ? [{ measure, closing }] : []
      }),
    [standing],
  )
  const basis = act?.legalBasis
  return (
    <section className="step-mode" ref={frame} tabIndex={-1} aria-label={texts.presenting.title}>
      <header className="act-shown-head">
        <p>
          {title}
          {!approved && <strong className="act-shown-draft"> · {texts.presenting.draft}</strong>}
        </p>
        <Group gap="xs">
          <Button variant="default" disabled={position === 0} onClick={() => onGoTo(position - 1)}>
            ← {texts.stepBack}
          </Button>
          <Button variant="default" disabled={position === all} onClick={() => onGoTo(position + 1)}>
            {texts.stepForward} →
          </Button>
          <Button variant="default" onClick={() => changeLocation({ presenting: false })}>
            {texts.presenting.leave}
          </Button>
        </Group>
      </header>
      <div className="act-shown-title" aria-live="polite">
        <p className="act-shown-count">
          {texts.presenting.stepOf(position, all)} ·{' '}
          {formatCalendarDate(act?.operatesOn ?? folded.baseline.date, language)}
        </p>
        <h2>{act?.title ?? texts.baselineStep}</h2>
      </div>
      {step && !step.ok && <p className="act-shown-refused">{texts.refusedAct}</p>}
      <ActPicture folded={folded} standing={standing} step={step} />
      <footer className="act-shown-foot">
        {basis && (
          <blockquote>
            {basis.quotation && <p className="act-shown-quotation">{basis.quotation}</p>}
            <p>{[basis.document, basis.clause].filter((part) => part).join(', ')}</p>
          </blockquote>
        )}
        <dl className="act-shown-figures">
          <Change label={texts.allUnits} {...(totals?.units ?? same(structure.units.size))} />
          <Change label={texts.allPosts} {...(totals?.posts ?? same(structure.table('posts').size))} />
          {kept.slice(0, 3).map(({ measure, closing }) => (
            <div key={measure.id}>
              <dt>{textIn(measure.title, language)}</dt>
              <dd className="figure">
                {formatFigure(closing, measure, language)}{' '}
                <span role="img" aria-label={texts.balanced}>
                  ✓
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </footer>
    </section>
  )
}

const same = (count: number) => ({ before: count, after: count })

function Change(props: { readonly label: string; readonly before: number; readonly after: number }) {
  const { label, before, after } = props
  const { language } = useLanguage()
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figure">
        {before === after
          ? formatCount(after, language)
          : `${formatCount(before, language)} → ${formatCount(after, language)}`}
      </dd>
    </div>
  )
}
