import type { Act, Baseline } from '@tinhgon/model'
import { actOf, baselineOf, figureOf, personOf, postOf, unitOf } from '@tinhgon/testkit'

export const under = { superiorId: 'p' }
/** A province with four communes, each with people; one has a held seat. */
export const given = (): Baseline =>
  baselineOf({
    units: [unitOf('p', { tier: 'province' }), ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, under))],
    posts: [postOf('s', 'a', 'clerk', 'h'), postOf('t', 'b')],
    people: [personOf('h')],
    figures: ['a', 'b', 'c', 'd'].map((id) => figureOf(id, 'people', 100)),
  })

export const onDay = (day: string, id: string, ...events: Act['events']): Act =>
  actOf(events, { id, title: id, operatesOn: `2025-${day}` })

export const ids = (plan: readonly { readonly act: Act }[]) => plan.map(({ act }) => act.id)
