import { formatCount, type RecordEntry } from '@tinhgon/model'
import { expect, test } from 'vitest'
import { textsEn } from '../language/texts-en.ts'
import { textsVi } from '../language/texts-vi.ts'
import { describeEntry, type RecordLine } from './record-lines.ts'

const common = { version: 1, by: 'lan', at: '2026-03-02T08:00:00.000Z' } as const
const parameter = { normId: 'party-division-minimum-staff', parameterId: 'staff' }
const lineOf = (entry: RecordEntry): RecordLine => ({
  number: 1,
  entry,
  hash: 'a'.repeat(64),
  previousHash: null,
})
const describe = (line: RecordLine, language: 'vi' | 'en') =>
  describeEntry(line, language === 'vi' ? textsVi : textsEn, {
    person: (id) => id,
    scenario: (id) => id,
    figure: (value) => formatCount(value, language),
  })

test('SET-1 a parameter that was set is told with its value in the digits of the language, and why', () => {
  const line = lineOf({
    type: 'norm-parameter-set',
    ...common,
    ...parameter,
    value: 4.5,
    reason: 'Đặc thù miền núi',
  })
  expect(describe(line, 'vi')).toEqual({
    text: 'đặt tham số “party-division-minimum-staff” (staff): 4,5',
    said: 'Lý do: Đặc thù miền núi',
  })
  expect(describe(line, 'en')).toEqual({
    text: 'set the parameter “party-division-minimum-staff” (staff): 4.5',
    said: 'Reason: Đặc thù miền núi',
  })
})

test('SET-1 a parameter that was set back is told so', () => {
  const line = lineOf({ type: 'norm-parameter-reset', ...common, ...parameter, reason: 'Hết thời hạn' })
  expect(describe(line, 'vi').text).toBe(
    'đặt lại tham số “party-division-minimum-staff” (staff) theo quy định',
  )
  expect(describe(line, 'en').text).toBe(
    'set the parameter “party-division-minimum-staff” (staff) back to what the norm says',
  )
})

test('E4 an entry of a kind that came later is shown as its name', () => {
  const line = { ...lineOf({ type: 'archived', ...common, scenarioId: 's' }) }
  expect(describe({ ...line, entry: { ...common, type: 'norm-invented' } }, 'vi').text).toBe('norm-invented')
})
