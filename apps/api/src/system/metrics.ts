import type { MiddlewareHandler } from 'hono'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Parts } from '../parts.ts'

/** Counts and times of one process; nothing in them says who asked or about what. */
export interface Metrics {
  readonly measure: MiddlewareHandler
  readonly text: () => Promise<string>
}

export function createMetrics({
  answers,
  scenarios,
  live,
}: Pick<Parts, 'answers' | 'scenarios' | 'live'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'tinhgon_request_seconds',
    help: 'How long requests took, by operation and status.',
    labelNames: ['operation', 'status'] as const,
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  }
  gauge('tinhgon_answers_bytes', 'Bytes of answers that are kept.', () => answers.bytes)
  gauge('tinhgon_answers_asked', 'Derived answers that were asked for.', () => answers.asked)
  gauge('tinhgon_answers_computed', 'Those of them that had to be computed.', () => answers.computed)
  gauge('tinhgon_open_units', 'Units of the scenarios that are open.', () => scenarios.units)
  gauge('tinhgon_live_connections', 'Windows that are told of changes.', () => live.connections)
  return {
    text: () => registry.metrics(),
    measure: async (context, next) => {
      const stop = seconds.startTimer()
      await next()
      // Pages, files, signing in and what is not there: the names of those would be without end.
      stop({ operation: context.get('operation') ?? 'other', status: String(context.res.status) })
    },
  }
}
