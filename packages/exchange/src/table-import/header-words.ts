import type { ColumnMeaning, FigureUnit, MappedColumn, MeasureDefinition, Profile } from '@tinhgon/model'
import { plainName } from '../graphs/foreign-words.ts'

/**
 * What offices call their columns, without case, tone marks and what is between words. Those of the Statistics
 * Office (`Mã`, `Tên`, `Cấp`, `Mã TP`, `Tỉnh Thành Phố` …), of the national lists and of English tables.
 */
const words: Partial<Record<ColumnMeaning, readonly string[]>> = {
  code: [
    'code',
    'ma',
    'maso',
    'madonvi',
    'madv',
    'madvhc',
    'mahanhchinh',
    'madonvihanhchinh',
    'gsocode',
    'newcode',
    'unitcode',
    'id',
    'код',
  ],
  name: [
    'name',
    'ten',
    'tengoi',
    'tendonvi',
    'tendv',
    'tendvhc',
    'donvi',
    'tendonvihanhchinh',
    'donvihanhchinh',
    'tencoquan',
    'coquan',
    'cocautochuc',
    'newname',
    'unitname',
    'title',
    'название',
  ],
  kind: ['kind', 'type', 'loai', 'loaidonvi', 'loaihinh', 'loaidvhc', 'loaidonvihanhchinh', 'вид'],
  tier: ['tier', 'level', 'cap', 'caphanhchinh', 'уровень'],
  system: ['system', 'hethong', 'khoi', 'система'],
  superior: [
    'superior',
    'superiorid',
    'superiorcode',
    'parent',
    'parentid',
    'parentcode',
    'parentname',
    'captren',
    'macaptren',
    'tencaptren',
    'donvicaptren',
    'madonvicaptren',
    'tendonvicaptren',
    'tructhuoc',
    'donvitructhuoc',
    'thuoc',
    'donvichuquan',
    'coquanchuquan',
    'reportsto',
    'вышестоящая',
  ],
  'short-name': [
    'shortname',
    'officialshortname',
    'tenviettat',
    'viettat',
    'tenngan',
    'tentat',
    'краткоеназвание',
  ],
  seat: ['seat', 'address', 'truso', 'diachi', 'diachitruso', 'noidattruso', 'trusolamviec', 'адрес'],
  designations: ['designations', 'designation', 'diaban', 'loaidiaban', 'yeutodacthu', 'местность'],
  unit: [
    'unit',
    'unitcode',
    'unitname',
    'unitid',
    'donvi',
    'madonvi',
    'tendonvi',
    'coquan',
    'phongban',
    'единица',
  ],
  role: ['role', 'position', 'chucdanh', 'chucvu', 'tenchucdanh', 'tenchucvu', 'vitrivieclam', 'должность'],
  count: [
    'count',
    'number',
    'quantity',
    'posts',
    'soluong',
    'vitri',
    'sovitri',
    'bienche',
    'soluongvitri',
    'songuoi',
    'число',
  ],
  holder: ['holder', 'person', 'hoten', 'hovaten', 'nguoigiu', 'nguoidamnhiem', 'tennguoi', 'canbo', 'фио'],
  measure: ['measure', 'indicator', 'chitieu', 'tenchitieu', 'solieu', 'показатель'],
  value: ['value', 'giatri', 'triso', 'значение'],
  date: ['date', 'asof', 'ngay', 'ngaysolieu', 'thoidiem', 'denngay', 'tinhdenngay', 'дата'],
  source: [
    'source',
    'nguon',
    'nguonsolieu',
    'cancu',
    'vanban',
    'nghidinh',
    'nghiquyet',
    'decree',
    'источник',
  ],
}

const meaningsByWord = new Map<string, ColumnMeaning[]>()
for (const [meaning, ofMeaning = []] of Object.entries(words))
  for (const word of ofMeaning)
    meaningsByWord.set(word, [...(meaningsByWord.get(word) ?? []), meaning as ColumnMeaning])

/** Units above, each tier in columns of its own: by the id of the tier, as the Statistics Office names them. */
const levelWords: Readonly<
  Record<string, { readonly names: readonly string[]; readonly codes: readonly string[] }>
> = {
  province: {
    names: [
      'tinhthanhpho',
      'tinhtp',
      'tinhthanh',
      'tinh',
      'tentinh',
      'tentinhthanhpho',
      'tinhthanhphotructhuoctrunguong',
      'province',
      'provincename',
    ],
    codes: ['matp', 'matinh', 'matinhthanhpho', 'matinhtp', 'provincecode'],
  },
  district: {
    names: [
      'quanhuyen',
      'huyen',
      'tenhuyen',
      'tenquanhuyen',
      'quanhuyenthixa',
      'huyenquan',
      'district',
      'districtname',
    ],
    codes: ['maqh', 'maquanhuyen', 'mahuyen', 'maquan', 'districtcode'],
  },
  commune: {
    names: [
      'phuongxa',
      'xaphuong',
      'xa',
      'tenxa',
      'tenphuongxa',
      'tenxaphuong',
      'xaphuongthitran',
      'phuongxathitran',
      'xaphuongdackhu',
      'commune',
      'communename',
      'ward',
      'wardname',
    ],
    codes: ['mapx', 'maphuongxa', 'maxa', 'maxaphuong', 'communecode', 'wardcode'],
  },
}

const unitWords: readonly (readonly [FigureUnit, RegExp])[] = [
  ['km2', /(km2|km²|kilomet vuông|sqkm)/],
  ['ha', /(^|[^a-z])(ha|hecta|héc ta|hectares?)([^a-z]|$)/],
  ['m2', /(^|[^k])(m2|m²|mét vuông)/],
  ['thousand-persons', /(nghìn người|ngàn người|1\.?000 người|thousand)/],
  ['million-dong', /(triệu đồng|tr\.? ?đ|million vnd)/],
  ['percent', /%/],
]

/** What a figure is counted in by its header; null where it does not say. */
export function unitInHeader(header: string): FigureUnit | null {
  const text = header.normalize('NFC').toLocaleLowerCase('vi').replaceAll('_', ' ')
  return unitWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const usualUnits: Readonly<Record<MeasureDefinition['baseUnit'], FigureUnit>> = {
  person: 'person',
  'square-metre': 'km2',
  dong: 'dong',
  'hundredth-of-per-cent': 'percent',
  count: 'count',
}

export const usualUnit = ({ baseUnit }: Pick<MeasureDefinition, 'baseUnit'>): FigureUnit =>
  usualUnits[baseUnit]

/** What offices call figures of people and of land, where they do not say which of several measures. */
const figureWords: readonly (readonly [MeasureDefinition['baseUnit'], readonly string[]])[] = [
  ['square-metre', ['dientich', 'area', 'dttn', 'площадь']],
  ['person', ['danso', 'population', 'pop', 'quymodanso', 'население']],
]

/** A header without what is in brackets and without the unit at its end. */
const bareHeader = (header: string): string =>
  plainName(header.replace(/\([^)]*\)/g, '').replace(/[_ ](km2|km²|ha|m2|m²)$/i, ''))

/** The measure that a header names: by id or title, or by a word for what it counts. */
export function measureInHeader(header: string, { measures }: Profile): MeasureDefinition | null {
  const [whole, bare] = [plainName(header), bareHeader(header)]
  if (bare === '') return null
  const named = measures.find(({ id, title }) =>
    [id, title.vi, title.en, title.ru ?? ''].some((word) => [whole, bare].includes(plainName(word))),
  )
  if (named) return named
  const kind = figureWords.find(([, starts]) => starts.some((start) => bare.startsWith(start)))
  if (!kind) return null
  const [baseUnit] = kind
  // Of several counts of people the one whose title shares the year that the header names, else the first.
  const fitting = measures.filter(({ baseUnit: of, heldBy }) => of === baseUnit && heldBy === 'lowest')
  const year = /(19|20)\d\d/.exec(header)?.[0]
  return fitting.find(({ title }) => year !== undefined && title.vi.includes(year)) ?? fitting[0] ?? null
}

/** What a column may mean; the less the rank, the likelier. */
export interface PossibleMeaning extends Pick<MappedColumn, 'meaning' | 'tier' | 'measure' | 'unit'> {
  readonly rank: number
}

/** All that a header may mean. */
export function meaningsOfHeader(header: string, profile: Profile): readonly PossibleMeaning[] {
  const word = plainName(header)
  const bare = bareHeader(header)
  const found: PossibleMeaning[] = [...new Set([word, bare])].flatMap((one) =>
    (meaningsByWord.get(one) ?? []).map((meaning) => ({ meaning, rank: words[meaning]?.indexOf(one) ?? 0 })),
  )
  for (const { id: tier } of profile.tiers) {
    const ofTier = levelWords[tier]
    if (ofTier?.names.includes(word)) found.push({ meaning: 'level-name', tier, rank: 0 })
    if (ofTier?.codes.includes(word)) found.push({ meaning: 'level-code', tier, rank: 0 })
  }
  const measure = measureInHeader(header, profile)
  if (measure) {
    const unit = unitInHeader(header) ?? usualUnit(measure)
    found.push({ meaning: 'figure', measure: measure.id, unit, rank: 0 })
  }
  return found
}
