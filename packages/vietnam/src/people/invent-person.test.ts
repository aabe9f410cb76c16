import { personSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { inventPerson } from './invent-person.ts'

describe('invented holders', () => {
  it('E1 are the same for the same seat every time', () => {
    expect(inventPerson('p-46~1')).toEqual(inventPerson('p-46~1'))
  })

  it('are people of the model with three-part names in NFC', () => {
    for (let seat = 1; seat <= 500; seat += 1) {
      const person = inventPerson(`p-46~${seat}`)
      expect(personSchema.parse(person)).toEqual(person)
      expect(person.name.split(' ')).toHaveLength(3)
    }
  })

  it('differ from seat to seat', () => {
    const names = new Set(Array.from({ length: 500 }, (_, seat) => inventPerson(`p-46~${seat}`).name))
    expect(names.size).toBeGreaterThan(350)
  })
})
