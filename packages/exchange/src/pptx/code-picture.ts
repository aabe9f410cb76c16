import { paperColours, type SceneCode } from '@tinhgon/charts'

/** The dark squares of a QR code as one path, a unit for each. */
export function codePicture({ rows }: SceneCode): string {
  const squares = rows.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      dark
        ? [
            `<a:moveTo><a:pt x="${x}" y="${y}"/></a:moveTo><a:lnTo><a:pt x="${x + 1}" y="${y}"/></a:lnTo><a:lnTo><a:pt x="${x + 1}" y="${y + 1}"/></a:lnTo><a:lnTo><a:pt x="${x}" y="${y + 1}"/></a:lnTo><a:close/>`,
          ]
        : [],
    ),
  )
  const size = rows.length
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${size}" h="${size}">${squares.join('')}</a:path></a:pathLst></a:custGeom><a:solidFill><a:srgbClr val="${paperColours.ink.slice(1)}"/></a:solidFill><a:ln><a:noFill/></a:ln>`
}
