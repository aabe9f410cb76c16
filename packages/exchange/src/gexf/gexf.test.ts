import { type ReadingTerms, readBaselineFrom, writeData } from '@tinhgon/exchange/files'
import { baselineOf, figureOf, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const terms: ReadingTerms = {
  profile: plainProfile,
  id: 'brought',
  title: { vi: 'Tệp nạp', en: 'File brought' },
  date: '2025-03-01',
}
const read = (text: string, given: Partial<ReadingTerms> = {}) =>
  readBaselineFrom('gexf', new TextEncoder().encode(text), { ...terms, ...given })
const faultsOf = async (text: string, given: Partial<ReadingTerms> = {}) => {
  const outcome = await read(text, given)
  return outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`)
}

const graph = (nodes: string[], edges: string[] = [], attributes = '') =>
  [
    '<gexf version="1.2"><graph>',
    attributes,
    '<nodes>',
    ...nodes,
    '</nodes><edges>',
    ...edges,
    '</edges></graph></gexf>',
  ].join('\n')
const node = (id: string, values: Record<string, string> = {}, label = `Đơn vị ${id}`) => {
  const said = Object.entries({ kind: 'region', tier: 'commune', ...values }).filter(
    ([, value]) => value !== '',
  )
  const attvalues = said.map(([name, value]) => `<attvalue for="${name}" value="${value}"/>`)
  return `<node id="${id}" label="${label}"><attvalues>${attvalues.join('')}</attvalues></node>`
}
const edge = (source: string, target: string, kind?: string) =>
  `<edge source="${source}" target="${target}"${kind === undefined ? '' : ` kind="${kind}"`}/>`

describe('GEXF of other programs', () => {
  it('FMT-8 edges without a kind lead from superiors to subordinates; what is not said comes from the terms', async () => {
    const outcome = await read(
      graph([node('1', { tier: 'province', code: '46' }), node('2', { people: '120' })], [edge('1', '2')]),
    )
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        id: 'brought',
        profile: 'plain',
        date: '2025-03-01',
        title: terms.title,
        units: [
          { id: '1', name: 'Đơn vị 1', code: '46', superiorId: null, tier: 'province', system: 'territory' },
          { id: '2', superiorId: '1', tier: 'commune' },
        ],
        figures: [
          {
            unitId: '2',
            measure: 'people',
            value: 120,
            date: '2025-03-01',
            grade: 'estimated',
            source: 'Tệp nạp',
          },
        ],
      },
      warnings: [{ code: 'code-missing', unitIds: ['2'] }],
    })
  })

  it('FMT-8 attributes may bear the names that people give them, by the title of their declaration', async () => {
    const attributes =
      '<attributes class="node"><attribute id="0" title="Mã số" type="string"/><attribute id="1" title="Trực thuộc" type="string"/><attribute id="2" title="PEOPLE"/></attributes>'
    const outcome = await read(
      graph(
        [
          node('a', { 0: '10' }),
          node('b', { 0: '11', 1: '10', 2: '7.0' }),
          '<node id="c" pid="b"><attvalues><attvalue id="kind" value="zone"/><attvalue id="Tên" value="C"/><attvalue id="Cấp" value="Commune"/></attvalues></node>',
        ],
        [],
        attributes,
      ),
    )
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        units: [
          { code: '10' },
          { code: '11', superiorId: 'a' },
          { name: 'C', superiorId: 'b', kind: 'zone' },
        ],
        figures: [{ unitId: 'b', measure: 'people', value: 7 }],
      },
    })
  })

  it('FMT-8 edges may be relations of the profile or subordination told the other way round', async () => {
    const committee = node('p', { kind: 'committee' })
    const outcome = await read(
      graph(
        [node('1'), committee, node('2')],
        [edge('p', '1', 'LEADS'), edge('2', '1', 'Trực thuộc'), edge('1', '2', 'border')],
      ),
    )
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        relations: [{ kind: 'leads', fromId: 'p', toId: '1' }],
        borders: [{ unitIds: ['1', '2'], lengthMetres: null }],
        units: [{ superiorId: null }, {}, { superiorId: '1' }],
      },
    })
  })

  it('FMT-8 nodes may stand in nodes', async () => {
    const inner = `<node id="1" label="A"><attvalues><attvalue for="kind" value="region"/><attvalue for="tier" value="province"/></attvalues><nodes>${node('2')}</nodes></node>`
    expect(await read(graph([inner]))).toMatchObject({
      ok: true,
      baseline: { units: [{ id: '1' }, { superiorId: '1' }] },
    })
  })

  it('FMT-7 tells every fault with its line, and gives no half baseline', async () => {
    const faults = await faultsOf(
      graph(
        [
          node('1', { code: '46', tier: 'province' }),
          node('2', { code: '46', people: '-5', area: '1,5' }),
          node('2'),
          node('', {}),
          node('3', { kind: '' }),
          node('4', { kind: 'Sao Hỏa' }),
          node('5', { tier: '' }),
          node('6', { tier: 'cosmic' }),
          node('7', {}, ''),
          node('8', { parent: 'nobody' }),
          node('9', {}, 'a&#9;b'),
          node('10', { superior: '11' }),
          node('11', { superior: '10' }),
        ],
        [
          edge('1', '2'),
          edge('3', '2'),
          edge('1', 'x'),
          edge('1', '4', 'adores'),
          edge('1', '5', 'leads'),
          edge('1', '5', 'leads'),
        ],
      ),
    )
    expect(faults.toSorted()).toEqual(
      [
        'id-missing line 7',
        'two-superiors line 19',
        'unknown-relation-kind line 21',
        'not-a-whole-number line 5, people',
        'not-a-whole-number line 5, area',
        'unknown-end line 20',
        'name-missing line 12, name',
        'kind-missing line 8, kind',
        'unknown-kind-word line 9, kind',
        'tier-missing line 10, tier',
        'unknown-tier line 11, tier',
        'malformed line 14, name',
        'code-taken line 5, code',
        'duplicate-id line 6, id',
        'unknown-superior line 13, superiorId',
        'cycle line 15, superiorId',
        'relation-exists line 23',
      ].sort(),
    )
  })

  it('FMT-7 repeats only the beginning of long words', async () => {
    const long = 'x'.repeat(10_000)
    const outcome = await read(graph([node('1', { kind: long }), node('2', { people: long })]))
    for (const { message } of outcome.ok ? [] : outcome.faults) expect(message.length).toBeLessThan(400)
    expect(outcome.ok ? 0 : outcome.faults.length).toBe(2)
  })

  it('FMT-10 several roots of one system are a warning, or a fault where one is expected', async () => {
    const two = graph([node('1', { code: '1' }), node('2', { code: '2' })])
    expect(await read(two)).toMatchObject({
      ok: true,
      warnings: [{ code: 'several-roots', unitIds: ['1', '2'] }],
    })
    expect(await faultsOf(two, { oneRootPerSystem: true })).toEqual(['several-roots '])
    const many = graph(Array.from({ length: 7 }, (_, index) => node(String(index), { code: String(index) })))
    const outcome = await read(many)
    expect(outcome.ok && outcome.warnings[0]?.message).toMatch(/…/)
  })

  it('FMT-7 is told from other XML, and from a graph without nodes', async () => {
    expect(await faultsOf('<graphml><graph/></graphml>')).toEqual(['not-this-format '])
    expect(await faultsOf('<gexf><graph><nodes/></graph></gexf>')).toEqual(['no-units '])
    expect(await faultsOf('<gexf><graph><nodes><node label="x"/></nodes></graph></gexf>')).toEqual([
      'id-missing line 1',
    ])
    expect(await faultsOf('<gexf><attvalue for="a" value="b"/></gexf>')).toEqual(['no-units '])
  })
})

describe('GEXF of ours', () => {
  const document = baselineOf({
    units: [unitOf('r', { tier: 'province' }), unitOf('a', { superiorId: 'r' })],
    figures: [figureOf('a', 'people', 5)],
    posts: [{ id: 's', unitId: 'a', role: 'chief', basis: 'fact', holderId: null }],
  })
  const text = writeData('gexf', { document, profile: plainProfile })

  it('FMT-2 declares every attribute with its type', () => {
    const declared = new Map(
      [...text.matchAll(/<attribute id="([^"]+)" title="[^"]+" type="(\w+)"/g)].map(([, id, type]) => [
        id,
        type,
      ]),
    )
    for (const [, used] of text.matchAll(/<attvalue for="([^"]+)"/g)) expect(declared.has(used)).toBe(true)
    expect(declared.get('people')).toBe('long')
    expect(declared.get('kind')).toBe('string')
  })

  it('FMT-8 that another program wrote again without what it does not know keeps its units and figures', async () => {
    const again = text.replace(/<meta>[\s\S]*<\/meta>/, '')
    expect(await read(again)).toMatchObject({
      ok: true,
      baseline: { id: 'brought', units: document.units, figures: document.figures, posts: document.posts },
    })
  })

  it('FMT-7 says what of it cannot be read', async () => {
    expect(await faultsOf(text.replace(/<tinhgon:baseline>[^<]*/, '<tinhgon:baseline>{'))).toEqual([
      'unreadable-record ',
    ])
    expect(await faultsOf(text.replace(/<tinhgon:baseline>[^<]*/, '<tinhgon:baseline>[]'))).toEqual([
      'unreadable-record ',
    ])
    expect(await faultsOf(text.replace(/for="posts" value="[^"]*"/, 'for="posts" value="[1]"'))).toEqual([
      'unreadable-record line 27, posts',
    ])
    const role = text.replace('chief', 'poet')
    expect(await faultsOf(role)).toEqual(['unknown-role line 27, posts, role'])
    expect(await faultsOf(text.replace('chief', 'chief one'))).toEqual(['malformed line 27, posts, role'])
    expect(await faultsOf(text.replace('"verified"', '"sure"'))).toEqual(['malformed line 27, grade'])
    expect(await faultsOf(text.replace('2025-01-01', '2025-02-30'))).toEqual(['malformed date'])
    expect(await faultsOf(text.replaceAll('"a"', '"a b"'))).toContain('malformed line 27, id')
  })
})
