import { describe, expect, it } from 'vitest'
import { builtInBaselines, builtInScenarios } from './built-in.ts'

describe('what the product brings along', () => {
  it('starts with Huế 2025 and its official rearrangement', () => {
    expect(builtInBaselines[0]?.id).toBe('hue-2025')
    expect(builtInScenarios[0]?.id).toBe('hue-official')
  })

  it('loads under the ids that it announces', () => {
    for (const { id, load } of builtInBaselines) expect(load().id).toBe(id)
    for (const { id, baselineId, load } of builtInScenarios) {
      expect(load()).toMatchObject({ id, baselineId })
      expect(builtInBaselines.map((baseline) => baseline.id)).toContain(baselineId)
    }
  })
})
