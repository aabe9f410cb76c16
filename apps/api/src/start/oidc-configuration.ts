import type { OidcSettings } from '../accounts/organisation-sign-on.ts'
import { isLoopback } from './loopback.ts'
import type { SettingOf } from './setting-of.ts'

/** What the environment says about the organisation's sign-on: all of it, or nothing. */
export function readOidc(settingOf: SettingOf, faults: string[]): OidcSettings | null {
  const [issuer, clientId, clientSecret] = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].map(
    settingOf,
  )
  if (!issuer && !clientId && !clientSecret) return null
  for (const [name, value] of Object.entries({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  })) {
    if (!value)
      faults.push(`${name} is missing: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.`)
  }
  const url = issuer ? URL.parse(issuer) : null
  if (
    issuer &&
    !(url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))))
  ) {
    faults.push(
      `OIDC_ISSUER is "${issuer}", which is not an https address. Set it as the provider states it.`,
    )
  }
  return {
    issuer: issuer ?? '',
    clientId: clientId ?? '',
    clientSecret: clientSecret ?? '',
    name: settingOf('OIDC_NAME') ?? url?.hostname ?? '',
  }
}
