import { expect, test } from 'vitest'
import { strengthOf } from './password-strength.ts'

test('a password that is too short says how many characters are missing', () => {
  expect(strengthOf('')).toEqual({ strength: 'too-short', missing: 12 })
  expect(strengthOf('muoi mot ky')).toEqual({ strength: 'too-short', missing: 1 })
})

test.each(['aaaaaaaaaaaa', 'abcabcabcabc', '190819451945', 'password-2025!', 'MatKhau 2025 Hue'])(
  '“%s” is weak, however long',
  (password) => {
    expect(strengthOf(password)).toEqual({ strength: 'weak' })
  },
)

test('length makes a password strong', () => {
  expect(strengthOf('cau ngoi xua')).toEqual({ strength: 'fair' })
  expect(strengthOf('cầu ngói xưa bên sông Như Ý')).toEqual({ strength: 'strong' })
})
