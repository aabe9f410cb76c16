import type { CompleteText, Language } from '@tinhgon/model'
import { paramIn } from '@tinhgon/model'

/** Something a planner should look at. It refuses nothing. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'warning' | 'information'
  readonly unitIds: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
  readonly message: string
}

/** Sentences of the findings by code. */
export const findingTexts = {
  'divided-without-figures': {
    vi: 'Chưa nêu mỗi đơn vị nhận bao nhiêu {measure}; {units} đơn vị cùng giữ {total}.',
    en: 'Nobody has said how much {measure} each takes; {units} units hold {total} together.',
    ru: 'Не указано, сколько получает каждая единица: {measure}; вместе у них (единиц: {units}) – {total}.',
  },
  'figure-outside-bounds': {
    vi: '{name}: số công bố {stated} của {measure} nằm ngoài khoảng {bounds} suy ra từ các đơn vị gốc.',
    en: '{name}: the stated {measure} of {stated} lies outside {bounds}, the bounds given by its sources.',
    ru: '{name}: опубликованное значение {stated} ({measure}) вне границ {bounds}, следующих из источников.',
  },
  'statement-differs': {
    vi: '{name}: số công bố {stated} của {measure} khác tổng các đơn vị trực thuộc {bounds}.',
    en: '{name}: the stated {measure} of {stated} differs from the sum of its subordinates, {bounds}.',
    ru: '{name}: опубликованное значение {stated} ({measure}) отличается от суммы подчинённых единиц, {bounds}.',
  },
  'figures-missing': {
    vi: 'Thiếu {measure} của {missing} trên {units} đơn vị.',
    en: '{measure} is missing for {missing} of {units} units.',
    ru: 'Нет данных: {measure}; единиц без данных – {missing} из {units}.',
  },
  restated: {
    vi: 'Số công bố của {measure} chênh {difference} so với số chuyển sang.',
    en: 'The official figures of {measure} differ by {difference} from what was carried.',
    ru: '{measure}: опубликованные значения отличаются от перенесённых на {difference}.',
  },
} as const satisfies Record<string, CompleteText>
export type FindingCode = keyof typeof findingTexts

/** The sentence of a finding in a language of the house, figures grouped as that language does. */
export function describeFinding(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  language: Language,
): string {
  const told = (value: string | number | undefined): string =>
    typeof value === 'number' ? groupDigits(value, language) : String(value)
  const bounds = params.min === params.max ? told(params.min) : `${told(params.min)}–${told(params.max)}`
  return findingTexts[code][language].replace(/\{(\w+)\}/g, (_whole, name: string) =>
    name === 'bounds' ? bounds : told(paramIn(params, name, language)),
  )
}

const separators = { vi: '.', en: ',', ru: '\u00A0' } as const satisfies Record<Language, string>

const groupDigits = (value: number, language: Language): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separators[language])

export function finding(
  code: FindingCode,
  severity: Finding['severity'],
  unitIds: readonly string[],
  params: Finding['params'],
): Finding {
  return { code, severity, unitIds, params, message: describeFinding({ code, params }, 'vi') }
}
