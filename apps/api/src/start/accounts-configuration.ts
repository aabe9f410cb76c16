import type { OidcSettings } from '../accounts/organisation-sign-on.ts'
import { isLoopback } from './loopback.ts'
import { readOidc } from './oidc-configuration.ts'
import type { SettingOf } from './setting-of.ts'

const shortestSecret = 32

export interface AccountsConfiguration {
  readonly publicUrl: string
  readonly secret: string
  readonly oidc: OidcSettings | null
  /** E-mail of whoever is the first that may sign in. */
  readonly administrator: string | null
  /** Passwords pass over the network in the clear, and somebody has said that this is wanted. */
  readonly insecure: boolean
}

/** What the environment says about accounts; what cannot be is added to `faults`. */
export function readAccounts(settingOf: SettingOf, faults: string[]): AccountsConfiguration | null {
  const secret = settingOf('AUTH_SECRET')
  const publicUrl = settingOf('PUBLIC_URL')
  const administrator = settingOf('TINHGON_ADMINISTRATOR')
  const insecure = settingOf('TINHGON_INSECURE_HTTP') === 'yes'
  const oidc = readOidc(settingOf, faults)
  if (secret === null && publicUrl === null) {
    for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'TINHGON_ADMINISTRATOR']) {
      if (settingOf(name) !== null) {
        faults.push(
          `${name} is for accounts, which need AUTH_SECRET and PUBLIC_URL. Set both, or leave it out.`,
        )
      }
    }
    return null
  }
  if (secret === null) {
    faults.push('PUBLIC_URL is set and AUTH_SECRET is not. Set it too: openssl rand -base64 32 makes one.')
  } else if (secret.length < shortestSecret) {
    faults.push(
      `AUTH_SECRET has ${secret.length} characters; ${shortestSecret} are the least. openssl rand -base64 32 makes one.`,
    )
  }
  if (administrator !== null && !/^[^\s@]+@[^\s@]+$/.test(administrator)) {
    faults.push('TINHGON_ADMINISTRATOR is not an e-mail. Set it to the e-mail of the first administrator.')
  }
  const origin = readPublicUrl(publicUrl, insecure, faults)
  return { publicUrl: origin, secret: secret ?? '', oidc, administrator, insecure: isInsecure(origin) }
}

const isInsecure = (origin: string): boolean =>
  origin.startsWith('http:') && !isLoopback(new URL(origin).hostname)

function readPublicUrl(text: string | null, insecure: boolean, faults: string[]): string {
  if (text === null) {
    faults.push(
      'AUTH_SECRET is set and PUBLIC_URL is not. Set it to the address that people open, such as https://tinhgon.example.vn.',
    )
    return ''
  }
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    faults.push(
      `PUBLIC_URL is "${text}", which is not an http or https address, such as https://tinhgon.example.vn.`,
    )
    return ''
  }
  if (url.href !== `${url.origin}/`) {
    faults.push(`PUBLIC_URL is more than scheme, name and port. Set it to ${url.origin}.`)
  }
  if (isInsecure(url.origin) && !insecure) {
    faults.push(
      `PUBLIC_URL is ${url.origin}: passwords would pass over the network in the clear. Set it to an https address (a reverse proxy can serve it), or, where you accept that, set TINHGON_INSECURE_HTTP=yes.`,
    )
  }
  return url.origin
}
