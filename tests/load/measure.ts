import autocannon from 'autocannon'

export interface Measured {
  readonly name: string
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly statuses: Readonly<Record<string, number>>
}

const connections = 20
const seconds = 10

/** Asks for ten seconds over twenty connections. @param path of each request, by its turn */
export async function measure(
  address: string,
  name: string,
  path: (turn: number) => string,
): Promise<Measured> {
  let turn = 0
  const run = (duration: number) =>
    autocannon({
      url: address,
      connections,
      duration,
      headers: { 'accept-encoding': 'gzip' },
      requests: [
        {
          setupRequest: (request) => {
            turn += 1
            return { ...request, path: path(turn) }
          },
        },
      ],
    })
  // What is done once for all is not what is measured.
  await run(2)
  const { requests, latency, statusCodeStats } = await run(seconds)
  const statuses = Object.fromEntries(
    Object.entries(statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]),
  )
  return { name, perSecond: requests.average, p50: latency.p50, p99: latency.p99, statuses }
}
