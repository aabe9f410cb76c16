import {
  actSchema,
  baselineSchema,
  calendarDateSchema,
  changeEventSchema,
  commandSchema,
  editSchema,
  idSchema,
  isCalendarDate,
  profileSchema,
  relationKey,
  unitSchema,
} from '@tinhgon/model'
import {
  actOf,
  assigned,
  baselineOf,
  changed,
  personOf,
  plainProfile,
  related,
  released,
  unitOf,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-01-31', '2025-12-31', '2025-04-30', '0001-01-01'])(
    'E1-3 %s is a day',
    (text) => {
      expect(isCalendarDate(text)).toBe(true)
      expect(calendarDateSchema.safeParse(text).success).toBe(true)
    },
  )

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-06-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '2025-01-01T00:00',
    'tomorrow',
    '',
  ])('E1-3 %s is none, and is refused', (text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(calendarDateSchema.safeParse(text).success).toBe(false)
  })
})

describe('ids', () => {
  it.each(['a', '__proto__', 'constructor', 'xã/1', 'a'.repeat(200)])('S3-1 %s can be an id', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true)
  })

  it.each(['', 'a b', 'a\tb', 'a\nb', 'a\u0000b', 'a'.repeat(201)])('S3-1 %j cannot', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false)
  })

  it('S2-1 keys of relations cannot be forged, since ids hold no white space', () => {
    expect(relationKey({ kind: 'leads', fromId: 'a', toId: 'b' })).toBe('leads\ta\tb')
  })
})

describe('the vocabulary of change', () => {
  const event = related('leads', 'a', 'b')

  it('E4 an event outside it is refused', () => {
    expect(changeEventSchema.safeParse(event).success).toBe(true)
    expect(changeEventSchema.safeParse({ ...event, type: 'unit-teleported' }).success).toBe(false)
  })

  it('E4 an event of an unknown version is refused', () => {
    expect(changeEventSchema.safeParse({ ...event, version: 2 }).success).toBe(false)
  })

  it('E4 an event with a field that nobody knows is refused, never read past', () => {
    expect(changeEventSchema.safeParse({ ...event, weight: 3 }).success).toBe(false)
  })

  it('E4 edits, baselines, profiles and commands say what they are', () => {
    const act = actOf([event])
    expect(editSchema.safeParse({ type: 'act-added', version: 1, act, beforeActId: null }).success).toBe(true)
    expect(editSchema.safeParse({ type: 'act-added', version: 2, act, beforeActId: null }).success).toBe(
      false,
    )
    const baseline = baselineOf({ units: [unitOf('a')] })
    expect(baselineSchema.safeParse(baseline).success).toBe(true)
    expect(baselineSchema.safeParse({ ...baseline, version: 2 }).success).toBe(false)
    expect(profileSchema.safeParse(plainProfile).success).toBe(true)
    expect(profileSchema.safeParse({ ...plainProfile, format: 'other' }).success).toBe(false)
    expect(commandSchema.safeParse({ type: 'reorganise' }).success).toBe(false)
  })

  it('CHG-1 a change that changes nothing is refused', () => {
    expect(changeEventSchema.safeParse(changed('a', {})).success).toBe(false)
    expect(changeEventSchema.safeParse(changed('a', { seat: null })).success).toBe(true)
  })

  it('HLD-3 an event that assigns or releases a holder may say why, in words', () => {
    for (const change of [released('s'), assigned('s', personOf('h'))]) {
      expect(changeEventSchema.parse({ ...change, reason: ' Nghỉ hưu ' })).toEqual({
        ...change,
        reason: 'Nghỉ hưu',
      })
      expect(changeEventSchema.parse(change)).not.toHaveProperty('reason')
      expect(changeEventSchema.safeParse({ ...change, reason: ' ' }).success).toBe(false)
    }
  })

  it('E4 an act holds at least one event', () => {
    expect(actSchema.safeParse({ ...actOf([event]), events: [] }).success).toBe(false)
  })
})

describe('units', () => {
  it.each([
    ['a NUL', 'Xã\u0000 An'],
    ['an escape', '\u001b[31mXã An'],
    ['zero width alone', '\u200b\u200d'],
    ['white space alone', ' \u00a0 '],
  ])('S1-5 a name of %s is refused', (_, name) => {
    expect(unitSchema.safeParse(unitOf('a', { name })).success).toBe(false)
  })

  it('S1-5 names are trimmed and composed, so that equal names are equal texts', () => {
    const unit = unitSchema.parse({ ...unitOf('a'), name: '  Huế\u0301 '.normalize('NFD') })
    expect(unit.name).toBe('Huế\u0301'.normalize('NFC'))
  })

  it('S1-6 L2 designations have one order, none is named twice, and an empty list is not the same as none', () => {
    const parsed = (designations?: string[]) =>
      unitSchema.safeParse(unitOf('a', designations && { designations }))
    expect(parsed(['mountain', 'border']).data?.designations).toEqual(['border', 'mountain'])
    expect(parsed(['border', 'border']).success).toBe(false)
    expect(parsed([]).data).toHaveProperty('designations', [])
    expect(parsed().data).not.toHaveProperty('designations')
  })

  it('S1-4 a code holds no white space', () => {
    expect(unitSchema.safeParse({ ...unitOf('a'), code: '19 780' }).success).toBe(false)
    expect(unitSchema.safeParse({ ...unitOf('a'), code: null }).success).toBe(true)
  })
})
