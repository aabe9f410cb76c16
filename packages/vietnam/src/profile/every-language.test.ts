import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

type Text = Readonly<Record<'vi' | 'en' | 'ru', string | undefined>>

/** Every text in languages within a value, wherever it stands. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value && 'en' in value) return [value as Text]
  return Object.values(value).flatMap(textsIn)
}

const shipped = {
  'the profile': vietnamProfile,
  'the baselines': builtInBaselines.map(({ load }) => load()),
  'the scenarios': builtInScenarios.map(({ load }) => load()),
}

describe('what the product ships about Vietnam', () => {
  it.each(Object.entries(shipped))('%s: every text is there in three languages', (_what, value) => {
    const texts = textsIn(value)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      expect([text.vi?.trim(), text.en?.trim(), text.ru?.trim()], text.vi).not.toContain('')
      expect(text.ru, text.vi).toMatch(/[А-Яа-яё]/)
    }
  })
})
