import { languages } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { textsEn } from './texts-en.ts'
import { textsRu } from './texts-ru.ts'
import { textsVi } from './texts-vi.ts'

type Leaf = string | ((...given: never[]) => string)
type Tree = { readonly [key: string]: Leaf | Tree }

const texts = { vi: textsVi, en: textsEn, ru: textsRu } as const

/** Every text by its path. */
function leavesOf(tree: Tree, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'object') for (const [below, leaf] of leavesOf(value, here)) leaves.set(below, leaf)
    else leaves.set(here, value)
  }
  return leaves
}

const leaves = { vi: leavesOf(textsVi), en: leavesOf(textsEn), ru: leavesOf(textsRu) }
const samples = ['1', '2', '5']
const said = (leaf: Leaf): string =>
  typeof leaf === 'string'
    ? leaf
    : samples.map((one) => leaf(...(Array(leaf.length).fill(one) as never[]))).join('\n')

/** Names, and what consists of figures and dates alone, are the same in every language. */
const alikeByNature = new Set([
  'norms.holds',
  'productName',
  'norms.rulesFrom',
  'norms.figureFrom',
  'norms.count',
  'placement.holds',
  'importing.units.m2',
  'importing.units.ha',
  'importing.units.km2',
  'importing.units.percent',
])

describe('the interface in every language', () => {
  it.each(languages)('has every text in %s, and none is empty', (language) => {
    expect([...leaves[language].keys()].sort()).toEqual([...leaves.vi.keys()].sort())
    for (const [path, leaf] of leaves[language]) expect(said(leaf).trim(), path).not.toBe('')
  })

  it.each(['en', 'ru'] as const)('asks for nothing in %s that the Vietnamese is not given', (language) => {
    for (const [path, leaf] of leaves[language]) {
      const vietnamese = leaves.vi.get(path)
      expect(typeof leaf, path).toBe(typeof vietnamese)
      if (typeof leaf === 'function' && typeof vietnamese === 'function')
        expect(leaf.length, path).toBeLessThanOrEqual(vietnamese.length)
    }
  })

  it('leaves nothing in another language', () => {
    const alike = [...leaves.vi.keys()].filter((path) => {
      const all = languages.map((language) => said(leaves[language].get(path) ?? ''))
      return new Set(all).size < all.length
    })
    expect(alike.filter((path) => !alikeByNature.has(path))).toEqual([])
  })

  it('writes Russian in Cyrillic, apart from what is named', () => {
    const named =
      /Tinh Gọn|Excel|PDF|PNG|HTML|PowerPoint|GeoJSON|JSON-LD|GEXF|GraphML|Turtle|JSON(?! lines)|Shift|Ctrl|Alt|Enter|Esc|CSV|Word|API|JSON lines|UTF-8|\.\w+|NĐ-CP|\{superior\}|[0-9]|F(?= )/g
    for (const [path, leaf] of leaves.ru)
      expect(said(leaf).replace(named, ''), path).not.toMatch(/\p{Script=Latin}/u)
  })

  it('puts Russian nouns into the form that the number asks for', () => {
    expect([1, 2, 5, 11, 21, 24, 1000].map(texts.ru.selectedCount)).toEqual([
      'Выбрано: 1 единица',
      'Выбрано: 2 единицы',
      'Выбрано: 5 единиц',
      'Выбрано: 11 единиц',
      'Выбрано: 21 единица',
      'Выбрано: 24 единицы',
      'Выбрано: 1\u00A0000 единиц',
    ])
    expect(texts.ru.mergeCount(21)).toBe('Объединить 21 единицу')
    expect([1, 2].map(texts.en.selectedCount)).toEqual(['1 unit selected', '2 units selected'])
  })
})
