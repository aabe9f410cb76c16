import { markSigns } from '@tinhgon/engine'
import { cardRoom, point } from '../layout/card.ts'
import type { PlacedCard } from '../layout/sheet.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { paperColours, systemStyle } from './paper-colours.ts'
import type { Pen, SceneBox, SceneText } from './scene.ts'

/** How a drawing lies on its page. */
export interface OnPage {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A card as it stands on the page. */
export function cardBox(
  placed: PlacedCard,
  { x, y, scale }: OnPage,
  level: number,
  marks: ChartWords['marks'],
): SceneBox {
  const { unit, card } = placed
  const style = systemStyle(unit.system)
  const box = {
    x: x + placed.x * scale,
    y: y + placed.y * scale,
    width: placed.width * scale,
    height: placed.height * scale,
  }
  const { shape, shapeGap, leading } = cardRoom
  const { padding } = card
  const textX = box.x + (padding + shape + shapeGap) * scale
  let baseline = box.y + ((placed.height - card.height) / 2 + padding) * scale
  const lines = card.lines.map((line): SceneText => {
    const height = line.size * point * leading * scale
    baseline += height
    return {
      text: line.text,
      x: textX,
      y: baseline - height * 0.27,
      size: line.size * scale,
      face: line.face,
      colour: line.style === 'name' ? paperColours.ink : paperColours.quiet,
      isStruck: unit.isEnded && line.style === 'name',
      anchor: 'start',
    }
  })
  const first = lines[0]
  const middle = (first?.y ?? box.y) - (first?.size ?? 0) * point * 0.36
  return {
    type: 'box',
    unitId: unit.id,
    ...box,
    fill: unit.isEnded ? paperColours.endedBox : unit.isStaff ? paperColours.staffBox : paperColours.box,
    pen: penOf(placed, style.colour, scale),
    shape: {
      shape: style.shape,
      x: box.x + padding * scale,
      y: middle - (shape * scale) / 2,
      size: shape * scale,
      colour: unit.isEnded ? paperColours.endedPen : style.colour,
    },
    lines,
    sign: unit.mark && {
      text: markSigns[unit.mark],
      x: box.x + box.width - padding * scale,
      y: first?.y ?? box.y,
      size: (first?.size ?? 8) * 1.1,
      face: 'bold',
      colour: paperColours.ink,
      isStruck: false,
      anchor: 'end',
    },
    description: [unit.name, unit.mark && marks[unit.mark], ...unit.facts, unit.change]
      .filter(Boolean)
      .join('; '),
    level,
  }
}

/** Changed units stand out by a heavier frame, ended ones by a broken one: neither needs colour. */
function penOf({ unit }: PlacedCard, colour: string, scale: number): Pen {
  if (unit.isEnded) return { colour: paperColours.endedPen, width: 0.25 * scale, stroke: 'dashed' }
  return { colour, width: (unit.mark ? 0.55 : unit.isStaff ? 0.2 : 0.3) * scale, stroke: 'solid' }
}
