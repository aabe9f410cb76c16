import { foldNormSettings, normSettingsSchema, type RecordEntry, recordEntrySchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'

const common = { version: 1, by: 'lan', at: '2026-03-02T08:00:00.000Z', reason: 'Đặc thù' } as const
const set = (normId: string, parameterId: string, value: number): RecordEntry => ({
  type: 'norm-parameter-set',
  ...common,
  normId,
  parameterId,
  value,
})
const reset = (normId: string, parameterId: string): RecordEntry => ({
  type: 'norm-parameter-reset',
  ...common,
  normId,
  parameterId,
})
const told = (...entries: RecordEntry[]) =>
  foldNormSettings(entries).map(
    ({ normId, parameterId, value }) => `${normId} ${parameterId} ${String(value)}`,
  )

describe('settings of norms', () => {
  it('SET-1 are what was last set and not set back, with who, when and why', () => {
    const { version: _, ...who } = common
    const entries = [set('n', 'staff', 5), set('n', 'staff', 4), { ...set('m', 'area', 0), by: 'minh' }]
    const settings = foldNormSettings(entries)
    expect(settings).toEqual([
      { normId: 'm', parameterId: 'area', value: 0, ...who, by: 'minh' },
      { normId: 'n', parameterId: 'staff', value: 4, ...who },
    ])
    expect(normSettingsSchema.parse(settings)).toEqual(settings)
    expect(told(...entries, reset('n', 'staff'))).toEqual(['m area 0'])
    expect(told(...entries, reset('n', 'staff'), set('n', 'staff', 3))).toEqual(['m area 0', 'n staff 3'])
  })

  it('SET-1 are sorted by norm, then by parameter, whatever the order in which they were set', () => {
    expect(told(set('n-2', 'a', 1), set('n', 'b', 2), set('n', 'a-b', 3), set('n', 'a', 4))).toEqual([
      'n a 4',
      'n a-b 3',
      'n b 2',
      'n-2 a 1',
    ])
  })

  it('SET-1 other decisions of the record are passed over', () => {
    const other: RecordEntry = { type: 'archived', version: 1, by: 'lan', at: common.at, scenarioId: 's' }
    expect(told(other, set('n', 'a', 1), other)).toEqual(['n a 1'])
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '4'])(
    'SET-1 a parameter is never set to %s',
    (value) => {
      expect(recordEntrySchema.safeParse({ ...set('n', 'a', 1), value }).success).toBe(false)
    },
  )
})
