import { expect, test } from 'vitest'
import { type ColourScheme, type Palette, palettes } from './palette.ts'

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const schemes = Object.entries(palettes) as [ColourScheme, Palette][]
const grounds = ['paper', 'panel', 'raised', 'chosen'] as const

test.each(schemes)('text can be read on every ground: %s', (_scheme, palette) => {
  for (const text of ['ink', 'quiet', 'alarm'] as const)
    for (const ground of grounds)
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(contrast(palette.paper, palette.ink), 'paper on ink').toBeGreaterThanOrEqual(4.5)
})

test.each(schemes)('shapes stand out from where they are drawn: %s', (_scheme, palette) => {
  for (const [system, colour] of Object.entries(palette.systems)) {
    expect(contrast(colour, palette.paper), `${system} on paper`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour, palette.panel), `${system} on a card`).toBeGreaterThanOrEqual(4.5)
  }
  for (const drawn of ['ghost', 'flow'] as const)
    expect(contrast(palette[drawn], palette.paper), drawn).toBeGreaterThanOrEqual(3)
})

test('the five systems weigh nearly the same', () => {
  for (const { systems, paper } of Object.values(palettes)) {
    const weights = Object.values(systems).map((colour) => contrast(colour, paper))
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.7)
  }
})
