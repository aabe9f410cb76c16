import { describeRefusal, languages, type RefusalCode, refusal, refusalTexts } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'

const codes = Object.keys(refusalTexts) as RefusalCode[]
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('refusals', () => {
  it('E3 a refusal is a value with code, path, units and the sentence in Vietnamese', () => {
    expect(refusal('unknown-unit', 'act.events[0].unitId', ['x'], { id: 'x' })).toEqual({
      code: 'unknown-unit',
      path: 'act.events[0].unitId',
      unitIds: ['x'],
      params: { id: 'x' },
      message: 'Không có đơn vị “x” tại thời điểm này. Hãy chọn một đơn vị đang tồn tại trước văn bản này.',
    })
  })

  it('E3 it can be told in English, numbers included', () => {
    const refused = refusal('oversized', 'file', [], { size: 12, limit: 10 })
    expect(describeRefusal(refused, 'en')).toBe(
      'The file has 12 bytes, more than the limit of 10. Divide the data.',
    )
  })

  it('E3 days are told as people of the language write them', () => {
    const refused = refusal('before-baseline', 'x', [], { date: '2025-01-05', baseline: '2025-07-01' })
    expect(refused.message).toContain('05/01/2025')
    expect(refused.message).toContain('01/7/2025')
    expect(describeRefusal(refused, 'en')).toContain('01/07/2025')
    expect(describeRefusal(refused, 'ru')).toContain('01.07.2025')
  })

  it('E3 what is not given stays visible', () => {
    expect(refusal('unknown-post', 'x').message).toContain('{id}')
  })

  it('E3 a name that looks like a pattern is taken as it is', () => {
    expect(refusal('unknown-post', 'x', [], { id: '$& {id}' }).message).toBe('Không có vị trí “$& {id}”.')
  })

  it.each(codes)('E3 %s says the same things in every language', (code) => {
    for (const language of languages)
      expect(placeholders(refusalTexts[code][language])).toEqual(placeholders(refusalTexts[code].vi))
  })
})
