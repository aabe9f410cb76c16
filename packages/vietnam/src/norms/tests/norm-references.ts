import type { Norm } from '@tinhgon/model'

/** Fields of a norm that name something, and what they name. */
const fields: Readonly<Record<string, string>> = {
  kinds: 'kinds',
  roles: 'roles',
  relations: 'relations',
  measure: 'measures',
  tiers: 'tiers',
  tier: 'tiers',
  system: 'systems',
  designations: 'designations',
  replaces: 'norms',
  subject: 'normSubjects',
  parameter: 'parameters',
  base: 'parameters',
  upTo: 'parameters',
  each: 'parameters',
  cap: 'parameters',
  above: 'parameters',
  most: 'parameters',
  years: 'parameters',
}

/** What a norm names besides itself, wherever in it: `kinds department`, `parameters most`. */
export function referencesOf({ parameters: _parameters, ...norm }: Norm): ReadonlySet<string> {
  const found = new Set<string>()
  collect(norm, found)
  return found
}

function collect(value: unknown, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const named = fields[key]
    const names = Array.isArray(inner) ? inner : [inner]
    if (named) for (const name of names) if (typeof name === 'string') found.add(`${named} ${name}`)
    collect(inner, found)
  }
}
