import { type ReadingTerms, readBaselineFrom, writeData } from '@tinhgon/exchange/files'
import { baselineOf, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const terms: ReadingTerms = {
  profile: plainProfile,
  id: 'brought',
  title: { vi: 'Tệp nạp', en: 'File brought' },
  date: '2025-03-01',
}
const read = (text: string) => readBaselineFrom('graphml', new TextEncoder().encode(text), terms)
const faultsOf = async (text: string) => {
  const outcome = await read(text)
  return outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`)
}

describe('GraphML of other programs', () => {
  it('FMT-8 keys are known by their names, and edges lead to subordinates', async () => {
    const outcome = await read(`<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="Tên gọi" attr.type="string"/>
<key id="d1" for="node" attr.name="Loại" attr.type="string"/>
<key id="d2" for="edge" attr.name="relation" attr.type="string"/>
<graph edgedefault="directed">
<node id="1"><data key="d0">Miền A</data><data key="d1">region</data><data key="tier">province</data><data key="people"><![CDATA[12]]></data></node>
<node id="2"><data key="d0"><![CDATA[Miền <B>]]></data><data key="d1">region</data><data key="tier">commune</data></node>
<node id="3"><data key="d0">Ủy ban</data><data key="d1">committee</data><data key="tier">commune</data></node>
<edge source="1" target="2"/>
<edge source="3" target="2"><data key="d2">leads</data></edge>
</graph></graphml>`)
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        units: [
          { name: 'Miền A', kind: 'region' },
          { name: 'Miền <B>', superiorId: '1' },
          { system: 'party' },
        ],
        relations: [{ kind: 'leads', fromId: '3', toId: '2' }],
        figures: [{ unitId: '1', measure: 'people', value: 12 }],
      },
    })
  })

  it('FMT-8 of yEd the label in the drawing is the name, and a graph in a node holds its subordinates', async () => {
    const outcome =
      await read(`<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="k" for="node" attr.name="type"/>
<graph><node id="g"><data key="k">region</data><data key="tier">province</data><data key="d6"><y:ShapeNode><y:NodeLabel> Miền </y:NodeLabel></y:ShapeNode></data>
<graph><node id="g::1"><data key="k">region</data><data key="tier">commune</data><data key="label">Xã</data></node></graph>
</node></graph></graphml>`)
    expect(outcome).toMatchObject({
      ok: true,
      baseline: { units: [{ name: 'Miền' }, { id: 'g::1', superiorId: 'g', name: 'Xã' }] },
    })
  })

  it('FMT-7 every fault has its line', async () => {
    expect(
      await faultsOf(
        '<graphml>\n<graph>\n<node id="1"><data key="kind">region</data></node>\n<edge source="1" target="2"/>\n<edge source="1" target="1"><data key="kind">border</data><data key="lengthMetres">far</data></edge></graph></graphml>',
      ),
    ).toEqual([
      'not-a-whole-number line 5, lengthMetres',
      'unknown-end line 4',
      'name-missing line 3, name',
      'tier-missing line 3, tier',
      'border-with-itself line 5',
    ])
    expect(await faultsOf('<gexf/>')).toEqual(['not-this-format '])
    const bare = '<graphml><graph><node><data>x</data></node><edge/></graph></graphml>'
    expect(await faultsOf(bare)).toEqual(['id-missing line 1', 'unknown-end line 1', 'unknown-end line 1'])
  })
})

describe('GraphML of ours', () => {
  it('FMT-2 declares every key with its type, and an edge says its kind and its label', () => {
    const document = {
      ...baselineOf({
        units: [unitOf('a'), unitOf('b'), unitOf('p', { system: 'party', designations: [] })],
        relations: [{ kind: 'leads', fromId: 'p', toId: 'a' }],
      }),
      borders: [{ unitIds: ['a', 'b'] as [string, string], lengthMetres: 7 }],
    }
    const text = writeData('graphml', { document, profile: plainProfile })
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, used] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(used)
    expect(text).toContain('<data key="edge.kind">leads</data><data key="edge.label">leads</data>')
    expect(text).toContain('directed="false"')
    expect(text).toContain(
      '<key id="edge.lengthMetres" for="edge" attr.name="lengthMetres" attr.type="long"/>',
    )
  })
})
