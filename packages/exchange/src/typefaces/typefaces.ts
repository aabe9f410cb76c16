import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TextMeasure, TypeFace } from '@tinhgon/charts'
import { create, type Font } from 'fontkit'

/** Be Vietnam Pro is drawn for Vietnamese; DejaVu Sans has the Cyrillic letters and the signs that it lacks. */
export const families = { own: 'Be Vietnam Pro', fallback: 'DejaVu Sans' } as const
export type Family = keyof typeof families

const resolve = createRequire(import.meta.url).resolve
const own = (name: string): string =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`)
const fallback = (name: string): string => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

/** The font files by family and face. */
export const fontFiles: Readonly<Record<Family, Readonly<Record<TypeFace, string>>>> = {
  own: { regular: own('400Regular'), bold: own('600SemiBold'), italic: own('400Regular_Italic') },
  fallback: {
    regular: fallback('DejaVuSans'),
    bold: fallback('DejaVuSans-Bold'),
    italic: fallback('DejaVuSans-Oblique'),
  },
}

const opened = new Map<string, Font>()

function fontOf(family: Family, face: TypeFace): Font {
  const file = fontFiles[family][face]
  let font = opened.get(file)
  if (!font) {
    const created = create(readFileSync(file))
    if ('fonts' in created) throw new Error(`${file} holds several fonts`)
    font = created
    opened.set(file, font)
  }
  return font
}

/** The family that has every letter of a line; lines are never set in two. */
export function familyOf(text: string, face: TypeFace): Family {
  const font = fontOf('own', face)
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (!font.hasGlyphForCodePoint(code)) return 'fallback'
  }
  return 'own'
}

const widths = new Map<string, number>()
/** Names repeat from page to page, and lines are measured word by word. */
const mostKept = 50_000

/** Measures as the PDF and the picture are set: by the fonts' own widths and kerning. */
export const textMeasure: TextMeasure = {
  width(text, size, face) {
    const key = `${face}\t${text}`
    let width = widths.get(key)
    if (width === undefined) {
      const font = fontOf(familyOf(text, face), face)
      width = font.layout(text).advanceWidth / font.unitsPerEm
      if (widths.size >= mostKept) widths.clear()
      widths.set(key, width)
    }
    return width * size
  },
}
