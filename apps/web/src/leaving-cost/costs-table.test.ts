import { defaultLeavingSettings } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { textsVi } from '../language/texts-vi.ts'
import { type CostEntry, readEntry } from './cost-entry.ts'
import { costsTable } from './costs-table.ts'

const entry: CostEntry = {
  name: 'Trần Thị An',
  role: 'Phó Trưởng ban',
  unit: 'Ban Xây dựng Đảng',
  way: 'early-retirement',
  monthlyPay: '12000000',
  decisionOn: '1/7/2025',
  leavesOn: '1/12/2025',
  retirementBy: 'day',
  retirementOn: '01/12/2028',
  monthsEarly: '',
  insuredYears: '25',
  insuredMonths: '',
}
const read = (change: Partial<CostEntry> = {}) => readEntry({ ...entry, ...change }, defaultLeavingSettings)
const table = (...changes: Partial<CostEntry>[]): string[] =>
  costsTable(
    changes.map((change) => ({ ...entry, ...change })),
    defaultLeavingSettings,
    textsVi.leavingCost,
    'vi',
  ).split('\r\n')

describe('what has been typed', () => {
  it('LVC-1 is computed from days as people write them', () => {
    expect(read()).toMatchObject({ missing: false, refusals: [], cost: { total: 720_000_000 } })
  })

  it('LVC-1 is computed from months where these are given', () => {
    const change = { retirementBy: 'months', retirementOn: 'never', monthsEarly: '36' } as const
    expect(read(change).cost?.total).toBe(720_000_000)
  })

  it('LVC-8 is wrong where it is wrong, and only missing where it is empty', () => {
    const { missing, refusals, cost } = read({ monthlyPay: '', leavesOn: '31/6/2025', insuredYears: '' })
    expect({ missing, cost }).toEqual({ missing: true, cost: null })
    expect(refusals).toMatchObject([{ code: 'not-a-day', path: 'leavesOn', params: { value: '31/6/2025' } }])
  })
})

describe('the table to take along', () => {
  it('LVC-1 has plain digits, days that sort, and how each amount comes about', () => {
    const [heading, line] = table({})
    expect(heading?.startsWith('\uFEFFHọ và tên,Chức vụ,Đơn vị,')).toBe(true)
    expect(line).toContain('Ban Xây dựng Đảng,12000000,2025-07-01,2025-12-01,36,25,0,')
    expect(line).toContain('Trợ cấp theo số năm nghỉ sớm: 5 × 12.000.000 ₫ × 3 năm')
    expect(line).toMatch(/,720000000$/)
  })

  it('LVC-1 leaves out whoever is not computed yet', () => {
    expect(table({}, { monthlyPay: '' })).toHaveLength(3)
  })

  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")",'],
    ['+84', "'+84,"],
    ['-1', "'-1,"],
    ['@SUM(1)', "'@SUM(1),"],
    [' =1', "' =1,"],
    ['\t=1', "'\t=1,"],
    ['An, “phó”', '"An, “phó”",'],
  ])('LVC-1 makes no formula of the name %j', (name, written) => {
    expect(table({ name })[1]?.startsWith(written)).toBe(true)
  })
})
