import { commonDesignations } from '@tinhgon/engine'
import { unitOf } from '@tinhgon/testkit'
import { expect, test } from 'vitest'

const units = (...of: readonly (string[] | null)[]) =>
  of.map((designations, index) => unitOf(`u${index}`, designations ? { designations } : {}))

test('CMD-18 a result is proposed to be what all its sources are known to be', () => {
  expect(commonDesignations(units(['border', 'mountain'], ['mountain']))).toEqual(['mountain'])
  expect(commonDesignations(units(['border'], ['mountain']))).toEqual([])
  expect(commonDesignations(units(['mountain'], []))).toEqual([])
})

test('CMD-18 L2 where one source is not known, neither is the result', () => {
  expect(commonDesignations(units(['mountain'], null))).toBeUndefined()
  expect(commonDesignations(units(null, []))).toBeUndefined()
})
