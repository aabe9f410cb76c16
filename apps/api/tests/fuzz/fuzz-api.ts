import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect } from 'vitest'
import { loadExamples } from '../../src/examples/load-examples.ts'
import { testApp } from '../test-app.ts'
import { arbitraryOf, type JsonSchema } from './schema-arbitrary.ts'
import { spoil } from './spoil.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: JsonSchema
}

interface Described {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } }
  }
}

interface Shot {
  readonly method: string
  readonly path: string
  readonly operationId: string
  readonly parameters: readonly (readonly [Parameter, unknown])[]
  readonly body: unknown
}

/** No operation of ours takes that long, on any machine; what does hangs. */
const patienceMilliseconds = 60_000
const warmUp = 0.25

/** What is left when everything has been collected that can be, in bytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Ids that are there, so that some shots get past the first check. */
const known: Readonly<Record<string, readonly string[]>> = {
  scenarioId: ['hue-official', 'phu-thuan-2021', 'draft', 'draft', 'draft'],
  baselineId: ['hue-2025', 'hue-2021', 'empty'],
  workspaceId: ['default'],
  userId: ['local'],
}

function shotsAt(method: string, path: string, described: Described): fc.Arbitrary<Shot> {
  const parameters = described.parameters.map((parameter) => {
    const { name, schema, required } = parameter
    const there = known[name]
    const value = there
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, fc.string({ minLength: 1 }))
      : name === 'If-Match'
        ? fc.nat({ max: 20 }).map((version) => `"${version}"`)
        : arbitraryOf(schema)
    const given = required ? value : fc.option(value, { nil: undefined })
    return given.map((one) => [parameter, one] as const)
  })
  const schema = described.requestBody?.content['application/json'].schema
  const good = schema ? arbitraryOf(schema) : fc.constant(undefined)
  const body = schema
    ? fc.oneof({ weight: 2, arbitrary: good }, { weight: 1, arbitrary: good.chain(spoil) })
    : good
  const { operationId } = described
  return fc
    .tuple(fc.tuple(...parameters), body)
    .map(([values, sent]) => ({ method, path, operationId, parameters: values, body: sent }))
}

function requestOf({ method, path, parameters, body }: Shot): readonly [path: string, init: RequestInit] {
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  let filled = path
  for (const [{ name, in: place }, value] of parameters) {
    if (value === undefined) continue
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(text.toWellFormed()))
    else if (place === 'query') query.append(name, text)
    else headers[name] = text.replace(/[^\x20-\x7e]/g, '?')
  }
  const init = { method: method.toUpperCase(), headers, signal: AbortSignal.timeout(patienceMilliseconds) }
  const address = query.size === 0 ? filled : `${filled}?${query}`
  if (body === undefined) return [address, init]
  return [
    address,
    { ...init, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) },
  ]
}

/**
 * Shoots requests at the API that are made from its own description, a third of their bodies spoilt: none is answered
 * with 5xx, none hangs, and what is kept in memory does not grow with their number.
 */
export async function fuzzApi(requests: number, seed: number): Promise<Map<number, number>> {
  const app = await testApp()
  await loadExamples(app.db)
  const draft = {
    id: 'draft',
    workspaceId: 'default',
    baselineId: 'hue-2021',
    title: { vi: 'Nháp', en: 'Draft' },
  }
  const document = (await (await app.get('/api/openapi.json')).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  }
  const arbitraries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => shotsAt(method, path, described)),
  )
  const shots = fc.sample(fc.oneof(...arbitraries), { numRuns: requests, seed })
  const statuses = new Map<number, number>()
  let [heap, shot] = [0, 0]
  for (const next of shots) {
    if (shot % 20 === 0) await app.post('/api/scenarios', draft)
    if (shot === Math.floor(requests * warmUp)) heap = heapInUse()
    const [path, init] = requestOf(next)
    const response = await app.send(path, init)
    if (response.headers.get('Content-Type')?.startsWith('text/event-stream')) await response.body?.cancel()
    else await response.arrayBuffer()
    const { status } = response
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500)
      expect.fail(
        `${next.operationId} answered ${status} to ${path} ${String(init.body).slice(0, 2_000)}\n${app.log.at(-1)}`,
      )
    shot += 1
  }
  expect(heapInUse() - heap).toBeLessThan(96 * 1024 * 1024)
  return statuses
}
