import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test.each([
  ['Nguyễn Thị Lan', 'NL'],
  ['Đặng Ý', 'ĐÝ'],
  ['minh', 'M'],
  ['  ', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
