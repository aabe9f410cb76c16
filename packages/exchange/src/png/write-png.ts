import { Resvg } from '@resvg/resvg-js'
import type { ScenePage } from '@tinhgon/charts'
import { writeSvg } from '../svg/write-svg.ts'
import { families, fontFiles } from '../typefaces/typefaces.ts'

/** More dots than these take gigabytes: an A0 sheet at 300 dots to the inch has 140 million. */
export const mostDots = 150_000_000

/** Told instead of a picture that would not fit into memory. */
export class PictureTooLarge extends RangeError {}

/**
 * A page as a picture. @param resolution dots to the inch
 * @throws PictureTooLarge beyond {@link mostDots}
 */
export function writePng(page: ScenePage, language: string, resolution: number): Uint8Array {
  const zoom = resolution / 25.4
  if (page.width * zoom * page.height * zoom > mostDots)
    throw new PictureTooLarge(`more than ${mostDots} dots at ${resolution} to the inch`)
  const picture = new Resvg(inDots(writeSvg(page, language), page), {
    fitTo: { mode: 'width', value: Math.round(page.width * zoom) },
    font: {
      fontFiles: Object.values(fontFiles).flatMap((faces) => Object.values(faces)),
      loadSystemFonts: false,
      defaultFontFamily: families.own,
    },
  })
  return picture.render().asPng()
}

/** Without the unit, whose size in dots would depend on a default of the library. */
const inDots = (svg: string, { width, height }: ScenePage): string =>
  svg.replace(/width="[\d.]+mm" height="[\d.]+mm"/, `width="${width}" height="${height}"`)
