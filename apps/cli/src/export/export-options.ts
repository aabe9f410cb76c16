import type { ChartView, PaperName } from '@tinhgon/charts'
import { type Language, type Refusal, refusal } from '@tinhgon/model'

/** What the command line gives, as it was typed. */
export interface ExportOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly asOf?: string
  readonly view?: string
  readonly scope?: string
  readonly depth?: string
  readonly systems?: string
  readonly tiers?: string
  readonly relations?: string
  readonly measures?: string
  readonly posts?: true
  readonly format?: string
  readonly paper?: string
  readonly landscape?: true
  readonly spread?: true
  readonly resolution?: string
  readonly smallType?: true
  readonly language?: string
  readonly outlines?: string
  readonly people?: true
  readonly annexesOnly?: true
  readonly issuer?: string
  readonly settings?: string
  readonly out?: string
}

/** The same as the house understands it. */
export interface ReadExportOptions {
  readonly view: ChartView
  readonly scope: string | null
  readonly depth: number | null
  readonly systems: readonly string[] | null
  readonly tiers: readonly string[] | null
  readonly relations: readonly string[]
  readonly measures: readonly string[]
  readonly countsPosts: boolean
  readonly paper: PaperName
  readonly isLandscape: boolean
  readonly isSpread: boolean
  readonly resolution: number
  readonly allowsSmallType: boolean
  readonly language: Language
  readonly knowsPeople: boolean
  readonly annexesOnly: boolean
  readonly issuer: 'state' | 'party'
}

const views = ['before', 'after', 'changes'] as const
const papers = ['A4', 'A3', 'A2', 'A1', 'A0', 'slide'] as const
const issuers = ['state', 'party'] as const
const languages = ['vi', 'en', 'ru'] as const

/** Reads options; what is wrong with each goes to `faults`. */
export function readExportOptions(options: ExportOptions, faults: Refusal[]): ReadExportOptions {
  const choose = <T extends string>(
    name: string,
    given: string | undefined,
    known: readonly T[],
    usual: T,
  ): T => {
    if (given === undefined) return usual
    const found = known.find((one) => one.toLowerCase() === given.toLowerCase())
    if (found === undefined)
      faults.push(refusal('unknown-term', name, [], { id: given, known: known.join(', ') }))
    return found ?? usual
  }
  const count = (name: string, given: string | undefined, least: number, most: number): number | null => {
    if (given === undefined) return null
    const value = Number(given)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    const detail = `“${given}” không phải số nguyên từ ${least} đến ${most}`
    faults.push(refusal('malformed', name, [], { detail }))
    return null
  }
  const list = (given: string | undefined): string[] | null =>
    given === undefined
      ? null
      : given
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '')
  const scenarioless = options.scenario === undefined
  return {
    view: choose('--view', options.view, views, scenarioless ? 'before' : 'changes'),
    scope: options.scope ?? null,
    depth: count('--depth', options.depth, 0, 99),
    systems: list(options.systems),
    tiers: list(options.tiers),
    relations: list(options.relations) ?? ['coordinates'],
    measures: list(options.measures) ?? [],
    countsPosts: options.posts === true,
    paper: choose('--paper', options.paper, papers, options.format === 'pptx' ? 'slide' : 'A3'),
    isLandscape: options.landscape === true,
    isSpread: options.spread === true,
    resolution: count('--resolution', options.resolution, 30, 1200) ?? 150,
    allowsSmallType: options.smallType === true,
    language: choose('--language', options.language, languages, 'vi'),
    knowsPeople: options.people === true,
    annexesOnly: options.annexesOnly === true,
    issuer: choose('--issuer', options.issuer, issuers, 'state'),
  }
}
