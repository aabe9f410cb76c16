import { formatCalendarDate, formatCount, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { FigureText } from '../panels/figure-text.tsx'
import { UnitButton } from '../panels/section.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { CarriedText } from './carried-text.tsx'
import type { JourneyFacts } from './journey-facts.ts'
import type { JourneyLink, JourneyNode, JourneyPicture } from './journey-picture.ts'

const [cardWidth, cardHeight, columnGap, rowGap, head] = [230, 104, 150, 18, 52] as const
const left = (node: JourneyNode): number => node.column * (cardWidth + columnGap)
const top = (node: JourneyNode): number => head + node.row * (cardHeight + rowGap)

/** A journey as a flow: who went where, act by act, and how much of it. */
export function JourneyFlow(props: {
  readonly folded: FoldedScenario
  readonly picture: JourneyPicture
  readonly facts: ReadonlyMap<JourneyNode, JourneyFacts>
  readonly label: string
  readonly onSelect: (unitId: string) => void
}) {
  const { folded, picture, facts, label, onSelect } = props
  const { language, texts } = useLanguage()
  const rows = Math.max(...picture.nodes.map(({ row }) => row)) + 1
  const width = picture.steps.length * (cardWidth + columnGap) - columnGap
  const height = head + rows * (cardHeight + rowGap)
  return (
    <section className="journey" aria-label={label}>
      <div style={{ position: 'relative', width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          {picture.links.map((link) => (
            <path key={keyOf(link)} d={curve(link)} className={`journey-link ${link.hop.extent}`} />
          ))}
        </svg>
        {picture.steps.map((step, column) => {
          const act = folded.steps[step - 1]?.act
          return (
            <p
              key={step}
              className="journey-step"
              style={{ left: column * (cardWidth + columnGap), width: cardWidth }}
              title={act?.title}
            >
              <strong>{formatCalendarDate(act?.operatesOn ?? folded.baseline.date, language)}</strong>{' '}
              {act?.title ?? texts.baselineStep}
            </p>
          )
        })}
        {picture.nodes.map((node) => {
          const known = facts.get(node)
          return (
            <div
              key={`${node.unitId} ${node.step}`}
              className={node.ends ? 'journey-card ends' : 'journey-card'}
              style={{ left: left(node), top: top(node), width: cardWidth, height: cardHeight }}
            >
              {known && <UnitButton unit={known.unit} onSelect={onSelect} />}
              {node.ends && <p className="quiet">{texts.marks.ended}</p>}
              {known && !node.ends && (
                <ul className="plain quiet">
                  {known.posts > 0 && <li>{texts.journey.posts(formatCount(known.posts, language))}</li>}
                  {known.figures.slice(0, 2).map(({ measure, total }) => (
                    <li key={measure.id}>
                      {textIn(measure.title, language)}: <FigureText measure={measure} total={total} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
        {picture.links.map((link) => (
          <span key={keyOf(link)} className="journey-note" style={noteAt(link)}>
            {link.hop.extent === 'changed'
              ? texts.journey.changed
              : link.hop.extent === 'ended'
                ? texts.marks.ended
                : texts.extent[link.hop.extent]}
            <CarriedText hop={link.hop} measures={folded.profile.measures} />
          </span>
        ))}
      </div>
    </section>
  )
}

const keyOf = ({ from, to }: JourneyLink): string => `${from.unitId} ${from.step} ${to.unitId} ${to.step}`

function curve({ from, to }: JourneyLink): string {
  const [x1, y1] = [left(from) + cardWidth, top(from) + cardHeight / 2]
  const [x2, y2] = [left(to), top(to) + cardHeight / 2]
  const bend = columnGap / 2
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`
}

/** Beside where the line leaves, so that lines into one unit keep their notes apart. */
const noteAt = ({ from }: JourneyLink) => ({
  left: left(from) + cardWidth + 8,
  top: top(from) + cardHeight / 2 - 24,
  width: columnGap - 16,
})
