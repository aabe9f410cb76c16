import type { NormQuestion, NormStanding } from '../open/open-norms.ts'
import type { OpenScenario } from '../open/open-scenario.ts'
import type { Parts } from '../parts.ts'
import { type Asked, deriveFrom, type Origin } from '../structure/derived.ts'

/** Where an answer about norms comes from: also, whose rules it goes by. */
export interface NormOrigin extends Origin {
  readonly rulesOn: string
}

interface NormsAsked extends Asked {
  readonly query: Asked['query'] & NormQuestion
}

/**
 * Answers what the norms say of a version of a scenario, with the parameters that its workspace has set; of
 * an example, which is everybody's, with those of the workspace of whoever asks.
 * @param name what is asked of it
 */
export async function deriveNorms(
  parts: Parts,
  name: string,
  asked: NormsAsked,
  compute: (norms: NormStanding, origin: NormOrigin, open: OpenScenario) => object | string,
): Promise<Response> {
  const { scenario, membership } = asked.opened
  const parameters = await parts.findNormSettings(scenario.workspaceId ?? membership.workspaceId)
  return await deriveFrom(parts, `${name} ${parameters.tag}`, asked, (open, origin) => {
    const norms = open.normsOf(origin.version, parameters, asked.query)
    return compute(norms, { ...origin, rulesOn: norms.report.rulesOn }, open)
  })
}
