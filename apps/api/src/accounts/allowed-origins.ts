import type { Configuration } from '../start/configuration.ts'

export interface AllowedOrigins {
  /** What `Host` may name. */
  readonly hosts: ReadonlySet<string>
  /** What `Origin` may name, where a request has one. */
  readonly origins: ReadonlySet<string>
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** A name with its port, also without where the port is the scheme's usual one. */
const spellings = (name: string, port: string, protocol: string): string[] =>
  port === '' || port === usualPorts[protocol]
    ? [name, `${name}:${usualPorts[protocol]}`]
    : [`${name}:${port}`]

/**
 * Which requests are meant for us. Any web page that people open can make their browser send requests here:
 * under a foreign name that resolves to this machine (caught by `Host`) or from a foreign page (caught by
 * `Origin`).
 *
 * @param port the port that is listened on
 */
export function allowedOrigins({ accounts }: Pick<Configuration, 'accounts'>, port: number): AllowedOrigins {
  const here = loopbackNames.flatMap((name) => spellings(name, String(port), 'http:'))
  if (!accounts) return { hosts: new Set(here), origins: new Set(here.map((host) => `http://${host}`)) }
  const { protocol, hostname, port: publicPort, origin } = new URL(accounts.publicUrl)
  // Whoever watches this machine asks it by its own address, and has no page to ask from.
  return {
    hosts: new Set([...here, ...spellings(hostname, publicPort, protocol)]),
    origins: new Set([origin]),
  }
}
