import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'

interface Configuration {
  readonly forbidden: IFlattenedRuleSet['forbidden']
  readonly options: ICruiseOptions
}

const file = new URL('../../.dependency-cruiser.mjs', import.meta.url)
const { default: configuration }: { default: Configuration } = await import(file.href)

export interface CruiseOutcome {
  /** How many modules of the house were seen; a checker that sees none reports no violation either. */
  readonly modules: number
  /** One line for each violation: the rule, and who imports what. */
  readonly violations: readonly string[]
}

/** Checks the import rules of the house in a folder laid out like it. */
export async function cruiseHouse(root: string, parts: readonly string[]): Promise<CruiseOutcome> {
  const options: ICruiseOptions = {
    ...configuration.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  }
  const { output } = await cruise([...parts], options)
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.filter(({ source }) => /^(packages|apps|db|tests)\//.test(source)).length,
    violations: summary.violations
      .filter(({ rule }) => rule.severity === 'error')
      .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}
