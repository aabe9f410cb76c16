import { applyAct } from '@tinhgon/engine'
import { type ChangeEvent, describeRefusal } from '@tinhgon/model'
import {
  actOf,
  assigned,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figureOf,
  load,
  merged,
  part,
  personOf,
  postOf,
  posts,
  related,
  remainder,
  resultOf,
  share,
  split,
  stated,
  unitOf,
  unrelated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }

/** A province over three communes with names of their own, a committee, seats, one of them held. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province', name: 'Province' }),
        unitOf('a', { ...under, name: 'Alpha' }),
        unitOf('b', { ...under, name: 'Beta' }),
        unitOf('c', { ...under, name: 'Gamma' }),
        unitOf('k', { system: 'party', name: 'Committee' }),
      ],
      relations: [{ kind: 'leads', fromId: 'k', toId: 'a' }],
      people: [personOf('h')],
      posts: [postOf('s1', 'a', 'chief', 'h'), postOf('s2', 'b')],
      figures: [figureOf('a', 'people', 100), figureOf('b', 'people', 30)],
    }),
  )

const half = share('people', 1, 2)

type Case = [
  title: string,
  events: readonly ChangeEvent[],
  told: readonly string[],
  exhausts?: readonly string[],
]

const cases: readonly Case[] = [
  [
    'an id used again',
    [merged(resultOf('b', under), [whole('a'), whole('c')])],
    ['….events[0].result.id [b] The id “b” has been used. An id never returns; choose a new one.'],
  ],
  [
    'an id used again by the second result',
    [
      split('a', [
        { extent: 'remainder', unit: resultOf('x', under) },
        { extent: 'part', unit: resultOf('c', under), ...contentOf() },
      ]),
    ],
    ['….events[0].results[1].unit.id [c] The id “c” has been used. An id never returns; choose a new one.'],
  ],
  [
    'an established id that is there',
    [established(unitOf('c', under))],
    ['….events[0].unit.id [c] The id “c” has been used. An id never returns; choose a new one.'],
  ],
  [
    'one survivor twice',
    [
      merged(unitOf('a', under), [whole('a'), whole('b')], true),
      merged(unitOf('a', under), [whole('a'), whole('c')], true),
    ],
    ['….events[1].result.id [a] “survivor” of “Alpha” is changed twice by one act.'],
  ],
  [
    'a source that is nowhere',
    [merged(resultOf('x', under), [whole('a'), whole('nobody')])],
    [
      '….events[0].sources[1] [nobody] There is no unit “nobody” at this point. Choose a unit that lives before this act.',
    ],
  ],
  [
    'a source of two mergers',
    [
      merged(resultOf('x', under), [whole('a'), whole('b')]),
      merged(resultOf('y', under), [whole('c'), whole('b')]),
    ],
    [
      '….events[1].sources[1] [b] One act takes “Beta” whole and also divides or dissolves it. Keep one of them.',
    ],
  ],
  [
    'two remainders',
    [
      split('c', [
        { extent: 'remainder', unit: resultOf('x', under) },
        { extent: 'remainder', unit: resultOf('y', under) },
      ]),
    ],
    ['….events[0].results[1] [c] The remainder of “Gamma” is given to two units.'],
  ],
  [
    'shares over the whole',
    [
      merged(resultOf('x', under), [part('a', { measures: [half] }), whole('b')]),
      merged(resultOf('y', under), [part('a', { measures: [share('people', 2, 3)] }), whole('c')]),
    ],
    ['… [a] The parts of “Alpha” for “people” exceed the whole (7 of 6).'],
  ],
  [
    'a source of another system',
    [merged(resultOf('x', under), [whole('a'), whole('k')])],
    ['….events[0].sources[1] [k] “Committee” belongs to another system than the result “Unit x”.'],
  ],
  [
    'a seat of another unit',
    [merged(resultOf('x', under), [part('a', { postIds: ['s2'] }), whole('c')])],
    ['….events[0].sources[0].postIds[0] [a] The post “s2” does not belong to “Alpha”.'],
  ],
  [
    'a subordinate of another unit',
    [merged(resultOf('x', under), [part('a', { childIds: ['c'] }), whole('b')])],
    [
      '….events[0].sources[0].childIds[0] [c a] “Gamma” is not a subordinate of “Alpha” and cannot go with this part.',
    ],
  ],
  [
    'a superior that ends',
    [established(unitOf('x', { superiorId: 'a' })), merged(resultOf('y', under), [whole('a'), whole('b')])],
    [
      '….events[0].unit.superiorId [a] “Alpha” ends in this very act and cannot be changed by it. Name its successor.',
    ],
  ],
  [
    'a superior that is nowhere',
    [changed('a', { superiorId: 'nobody' })],
    [
      '….events[0].changes.superiorId [nobody] There is no unit “nobody” at this point. Choose a unit that lives before this act.',
    ],
  ],
  [
    'a superior of another system',
    [changed('a', { superiorId: 'k' })],
    [
      '… [a k] “Alpha” and its superior “Committee” belong to different systems. Tie systems by relations, not by subordination.',
    ],
  ],
  [
    'a circle',
    [changed('p', { superiorId: 'a' })],
    [
      '… [p a] “Province” is its own superior through the circle Province → Alpha → Province. Remove one link.',
      '… [a] “Alpha” holds a figure for “people” but after this change does not hold such figures. Pass it to its subordinates.',
    ],
  ],
  [
    'a code that is borne',
    [changed('a', { code: 'b' })],
    ['… [a b] The code “b” is borne by “Beta” in the same system. Give “Alpha” another one.'],
  ],
  [
    'an attribute twice',
    [changed('a', { name: 'One' }), changed('a', { name: 'Two' })],
    ['….events[1].changes.name [a] “name” of “Alpha” is changed twice by one act.'],
  ],
  [
    'a change of what ends',
    [changed('a', { name: 'One' }), merged(resultOf('y', under), [whole('a'), whole('b')])],
    ['….events[0].unitId [a] “Alpha” ends in this very act and cannot be changed by it. Name its successor.'],
  ],
  [
    'two figures of one measure',
    [stated('a', 'people', 1), stated('a', 'people', 2)],
    ['….events[1] [a] “people” of “Alpha” is changed twice by one act.'],
  ],
  [
    'a dissolution that leaves seats and people',
    [dissolved('a')],
    [
      '… [a] “Alpha” ends with nobody taking: people (100 people). Say who takes it, or record its end.',
      '… [a] “Alpha” ends with nobody taking: area. Say who takes it, or record its end.',
      '… [a] “Alpha” ends with nobody taking: s1. Say who takes it, or record its end.',
    ],
  ],
  [
    'a dissolution twice',
    [
      dissolved('c', { endsFigures: ['people', 'area'] }),
      dissolved('c', { endsFigures: ['people', 'area'] }),
    ],
    ['….events[1] [c] “unit-dissolved” of “Gamma” is changed twice by one act.'],
  ],
  [
    'a province that leaves its communes',
    [dissolved('p')],
    [
      '… [p a] “Province” ends with nobody taking: Alpha. Say who takes it, or record its end.',
      '… [p b] “Province” ends with nobody taking: Beta. Say who takes it, or record its end.',
      '… [p c] “Province” ends with nobody taking: Gamma. Say who takes it, or record its end.',
    ],
  ],
  [
    'a held seat abolished',
    [posts({ abolish: ['s1'] })],
    [
      '….events[0].abolish[0] [a] The post “s1” is held. Release the holder or move the post before abolishing it.',
    ],
  ],
  [
    'a seat moved to whoever ends',
    [
      posts({ move: [{ postId: 's2', toUnitId: 'c' }] }),
      merged(resultOf('y', under), [whole('a'), whole('c')]),
    ],
    [
      '….events[0].move[0].toUnitId [c] “Gamma” ends in this very act and cannot be changed by it. Name its successor.',
    ],
  ],
  [
    'a holder of a seat that is nowhere',
    [assigned('nowhere', personOf('q'))],
    ['….events[0].postId [] There is no post “nowhere”.'],
  ],
  [
    'a relation that is there',
    [related('leads', 'k', 'a')],
    ['….events[0].relation [k a] The relation “leads” between “Committee” and “Alpha” exists already.'],
  ],
  [
    'a relation that is nowhere',
    [unrelated('leads', 'k', 'b')],
    ['….events[0].relation [k b] There is no relation “leads” between “Committee” and “Beta”.'],
  ],
  [
    'an exhausted unit that nobody divides',
    [changed('a', { name: 'One' })],
    ['….exhausts[0] [c] The act says that all of “Gamma” is placed, but names no part of it.'],
    ['c'],
  ],
  [
    'an exhausted unit that goes whole',
    [merged(resultOf('x', under), [whole('a'), whole('c')])],
    ['….exhausts[0] [c] One act takes “Gamma” whole and also divides or dissolves it. Keep one of them.'],
    ['c'],
  ],
  [
    'an exhausted unit that lacks a taker',
    [merged(resultOf('x', under), [part('a'), whole('b')])],
    [
      '… [a] “Alpha” ends with nobody taking: people (100 people). Say who takes it, or record its end.',
      '… [a] “Alpha” ends with nobody taking: area. Say who takes it, or record its end.',
      '… [a] “Alpha” ends with nobody taking: s1. Say who takes it, or record its end.',
    ],
    ['a'],
  ],
  [
    'the remainder of a remainder twice',
    [
      merged(resultOf('x', under), [remainder('a'), whole('b')]),
      merged(resultOf('y', under), [remainder('a'), whole('c')]),
    ],
    ['….events[1].sources[0] [a] The remainder of “Alpha” is given to two units.'],
  ],
]

describe('a refusal tells where, of which units and in words', () => {
  it.each(cases)('E3 %s', (_, events, expected, exhausts = []) => {
    const outcome = applyAct(given(), actOf(events, { exhausts: [...exhausts] }), 'plan[2].act')
    const told = outcome.ok
      ? []
      : outcome.refusals.map(
          (refused) =>
            `${refused.path.replace('plan[2].act', '…')} [${refused.unitIds.join(' ')}] ${describeRefusal(refused, 'en')}`,
        )
    expect(told).toEqual(expected)
  })
})
