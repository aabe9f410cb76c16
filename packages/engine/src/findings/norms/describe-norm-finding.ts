import { formatCalendarDate, type Language, type Norm, type NormParameter, textIn } from '@tinhgon/model'
import { sayNumber } from '../../measures/say-figure.ts'
import type { Structure } from '../../structure/structure.ts'
import type { NormFinding } from './norm-finding.ts'
import { measureWords, missingTitles, normSentences, singularWords } from './norm-sentences.ts'

/**
 * What a norm says of a unit, as a sentence; the norm's own title says about what.
 * @param names of units that are not in the structure
 */
export function describeNormFinding(
  finding: NormFinding,
  norm: Norm,
  structure: Structure,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const { measured, provision, limits, limit, bounds, comparison } = finding
  const [unitId] = finding.units
  const figure = (value: number | null): string =>
    value === null ? '–' : sayFigure(value, measured, language)
  const filled: Readonly<Record<string, string>> = {
    name: structure.unit(unitId)?.name ?? names.get(unitId) ?? unitId,
    value: figure(finding.value),
    limit: limits.length > 1 ? limits.map(figure).join(' / ') : figure(limit),
    by: figure(finding.by),
    waiver: waiverTitle(finding, norm, language),
    until: provision ? formatCalendarDate(provision.until, language) : '',
    provisional: figure(provision?.limit ?? null),
    missing: finding.missing.map((id) => missingTitle(id, structure, language)).join(', ') || '–',
    bounds: bounds ? `${figure(bounds.min)} – ${bounds.max === null ? '…' : figure(bounds.max)}` : '',
  }
  const sentence = normSentences[sentenceOf(finding, comparison)][language]
  const said = sentence.replace(/\{(\w+)\}/g, (_whole, key: string) => filled[key] ?? '')
  // The full stop of an abbreviation ends the sentence as well.
  return said.replace(/\.\.$/, '.')
}

function sentenceOf(
  { verdict, waivedBy, provision, bounds }: NormFinding,
  comparison: NormFinding['comparison'],
): keyof typeof normSentences {
  if (verdict === 'not-enough-data' && waivedBy !== null) return 'unknown-waived'
  if (verdict === 'not-enough-data')
    return bounds && (bounds.min > 0 || bounds.max !== null) ? 'unknown-within' : 'unknown'
  if (waivedBy !== null) return 'waived'
  if (provision && verdict === 'pass') return provision.limit === null ? 'provided' : 'provided-up-to'
  if (provision) return 'fail-beyond-provision'
  return `${verdict}-${comparison}`
}

function waiverTitle({ waivedBy }: NormFinding, { check }: Norm, language: Language): string {
  const waivers = 'waivers' in check ? check.waivers : []
  return waivers.find(({ id }) => id === waivedBy)?.title[language] ?? ''
}

function missingTitle(id: string, { vocabulary }: Structure, language: Language): string {
  const measure = vocabulary.measures.get(id)
  if (measure) return textIn(measure.title, language).toLowerCase()
  return missingTitles[id]?.[language] ?? id
}

/** A figure with its unit; areas in km². */
export function sayFigure(value: number, measured: NormParameter['unit'], language: Language): string {
  const number = sayNumber(measured === 'square-metre' ? value / 1_000_000 : value, language)
  const one = language === 'en' && number === '1' ? singularWords[measured] : undefined
  return `${number} ${one ?? measureWords[measured][language]}`
}
