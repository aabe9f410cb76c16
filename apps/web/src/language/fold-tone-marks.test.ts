import { expect, test } from 'vitest'
import { foldToneMarks } from './fold-tone-marks.ts'

test.each([
  ['Thừa Thiên Huế', 'thua thien hue'],
  ['Đảng ủy xã A Lưới', 'dang uy xa a luoi'],
  ['đoàn kết ĐẠI', 'doan ket dai'],
  ['THUỶ XUÂN', 'thuy xuan'],
  ['No 12, khoản 3', 'no 12, khoan 3'],
  ['', ''],
])('%s is found as %s', (text, folded) => expect(foldToneMarks(text)).toBe(folded))

test('composed and decomposed letters are the same', () => {
  const text = 'Phường Dương Nỗ'
  expect(foldToneMarks(text.normalize('NFD'))).toBe(foldToneMarks(text.normalize('NFC')))
})

test('what has been folded stays as it is', () => {
  expect(foldToneMarks(foldToneMarks('Quảng Điền'))).toBe('quang dien')
})
