import { type DataOptions, writeData } from '@tinhgon/exchange/files'
import { baselineOf, plainProfile, unitOf } from '@tinhgon/testkit'
import { builtInBaselines, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const awkward = 'Ban "Tổ chức" \\N <b>#1;</b> `x` & [y] -->'
const document = baselineOf({
  units: [
    unitOf('r', { tier: 'province', name: 'Tỉnh' }),
    unitOf('a', { superiorId: 'r', name: awkward }),
    unitOf('b', { superiorId: 'a', name: 'Xã B' }),
    unitOf('p"', { system: 'party', name: 'Đảng ủy' }),
  ],
  relations: [
    { kind: 'leads', fromId: 'p"', toId: 'r' },
    { kind: 'advises', fromId: 'p"', toId: 'b' },
  ],
})
const linesOf = (format: 'mermaid' | 'dot', options?: DataOptions) =>
  writeData(format, { document, profile: plainProfile }, options)
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())

describe('charts in text', () => {
  it('FMT-12 FMT-4 Mermaid spells every sign that it could read, and draws relations dashed', () => {
    expect(linesOf('mermaid')).toEqual([
      'flowchart TB',
      'n0["Tỉnh"]',
      'n1["Đảng ủy"]',
      'n2["Ban #34;Tổ chức#34; #92;N #60;b#62;#35;1#59;#60;/b#62; #96;x#96; #38; #91;y#93; --#62;"]',
      'n3["Xã B"]',
      'n0 --> n2',
      'n2 --> n3',
      'n1 -.->|"leads"| n0',
      'n1 -.->|"advises"| n3',
    ])
  })

  it('FMT-12 FMT-4 DOT quotes ids and names, and relations have no say in the ranks', () => {
    expect(linesOf('dot')).toEqual([
      'digraph {',
      'graph [rankdir=TB, charset="UTF-8"];',
      'node [shape=box];',
      '"r" [label="Tỉnh"];',
      '"p\\"" [label="Đảng ủy"];',
      '"a" [label="Ban \\"Tổ chức\\" \\\\N <b>#1;</b> `x` & [y] -->"];',
      '"b" [label="Xã B"];',
      '"r" -> "a";',
      '"a" -> "b";',
      '"p\\"" -> "r" [style=dashed, constraint=false, label="leads"];',
      '"p\\"" -> "b" [style=dashed, constraint=false, label="advises"];',
      '}',
    ])
  })

  it('FMT-12 a unit and so many levels below it, with the relations between these', () => {
    expect(linesOf('mermaid', { rootId: 'a' })).toHaveLength(4)
    expect(linesOf('mermaid', { rootId: 'r', depth: 0 })).toEqual(['flowchart TB', 'n0["Tỉnh"]'])
    expect(linesOf('dot', { rootId: 'r', depth: 1 }).filter((line) => line.includes('" -> '))).toEqual([
      '"r" -> "a";',
    ])
    expect(() => linesOf('dot', { rootId: 'nobody' })).toThrow(RangeError)
  })

  it('FMT-12 titles of relations are in the language asked for', () => {
    const hue = builtInBaselines[0]?.load() ?? document
    const subject = { document: hue, profile: vietnamProfile }
    const leads = vietnamProfile.relations.find(({ id }) => id === 'leads')?.title
    expect(writeData('mermaid', subject, { depth: 0 })).toContain(`|"${leads?.vi}"|`)
    expect(writeData('dot', subject, { depth: 0, language: 'en' })).toContain(`label="${leads?.en}"`)
  })
})
