import type { Edit, Plan } from '@tinhgon/model'
import { actOf, dissolved } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import { textsEn } from '../language/texts-en.ts'
import { textsVi } from '../language/texts-vi.ts'
import type { LoggedEdit } from '../session/scenario-session.ts'
import { describeChanges } from './describe-changes.ts'

const act = { ...actOf([dissolved('a')]), id: 'act-1', title: 'Giải thể Phòng A' }
const plan: Plan = [{ act, on: true, annotation: null }]
const names: Readonly<Record<string, string>> = { lan: 'Lan', minh: 'Minh' }
const nameOf = (userId: string | null): string => names[userId ?? ''] ?? 'Ai đó'

const heard = (author: string, edit: Edit): LoggedEdit => ({
  version: 1,
  edit,
  hash: 'a'.repeat(64),
  previousHash: null,
  author,
  createdAt: '2025-07-01T00:00:00.000Z',
})
const added = (author: string): LoggedEdit =>
  heard(author, { type: 'act-added', version: 1, act, beforeActId: null })
const switched: Edit = { type: 'act-switched', version: 1, actId: 'act-1', on: false }

test('one change is told with its author and the title of its act', () => {
  expect(describeChanges([added('lan')], [[], plan], nameOf, textsVi)).toEqual([
    'Lan đã thêm “Giải thể Phòng A”',
  ])
  expect(describeChanges([heard('minh', switched)], [plan, plan], nameOf, textsVi)).toEqual([
    'Minh đã bật hoặc tắt “Giải thể Phòng A”',
  ])
})

test('an acceptance is told with its reason, and so is that it was withdrawn', () => {
  const accepted = heard('lan', {
    type: 'finding-accepted',
    version: 1,
    findingId: 'n a',
    standing: 'fail 4 5',
    reason: 'Đề án đã được duyệt riêng',
  })
  expect(describeChanges([accepted], [plan, plan], nameOf, textsVi)).toEqual([
    'Lan đã chấp nhận một lưu ý: “Đề án đã được duyệt riêng”',
  ])
  const withdrawn = heard('minh', { type: 'acceptance-withdrawn', version: 1, findingId: 'n a' })
  expect(describeChanges([withdrawn], [plan, plan], nameOf, textsEn)).toEqual([
    'Minh withdrew the acceptance of a finding',
  ])
})

test('an act that is gone is told by the title that it had', () => {
  const removed = heard('lan', { type: 'act-removed', version: 1, actId: 'act-1' })
  expect(describeChanges([removed], [plan, []], nameOf, textsVi)).toEqual(['Lan đã bỏ “Giải thể Phòng A”'])
})

test('many changes of one author are told in one sentence, those of another in another', () => {
  const many = [added('lan'), heard('lan', switched), heard('minh', { type: 'undone', version: 1 })]
  expect(describeChanges(many, [[], plan], nameOf, textsVi)).toEqual([
    'Lan đã sửa 2 chỗ',
    'Minh đã hoàn tác một thay đổi',
  ])
})
