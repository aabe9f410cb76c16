import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who may sign in, and with what. */
export const accounts: Migration = { up }

/**
 * What the library for signing in says that it needs, as it said it for the version in use: a later version
 * is compared with this by a test and gets a migration of its own.
 */
const tablesOfTheLibrary = [
  `
    create table "users" (
      "id" text not null primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" boolean not null,
      "image" text,
      "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz default CURRENT_TIMESTAMP not null
    )`,
  `
    create table "sessions" (
      "id" text not null primary key,
      "expiresAt" timestamptz not null,
      "token" text not null unique,
      "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references "users" ("id") on delete cascade
    )`,
  `
    create table "accounts" (
      "id" text not null primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references "users" ("id") on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz,
      "scope" text,
      "password" text,
      "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz not null
    )`,
  `
    create table "verifications" (
      "id" text not null primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz default CURRENT_TIMESTAMP not null
    )`,
  `
    create table "api_keys" (
      "id" text not null primary key,
      "configId" text not null,
      "name" text,
      "start" text,
      "referenceId" text not null,
      "prefix" text,
      "key" text not null,
      "refillInterval" integer,
      "refillAmount" integer,
      "lastRefillAt" timestamptz,
      "enabled" boolean,
      "rateLimitEnabled" boolean,
      "rateLimitTimeWindow" integer,
      "rateLimitMax" integer,
      "requestCount" integer,
      "remaining" integer,
      "lastRequest" timestamptz,
      "expiresAt" timestamptz,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null,
      "permissions" text,
      "metadata" text
    )`,
  `
    create table "rate_limits" (
      "id" text not null primary key,
      "key" text not null unique,
      "count" integer not null,
      "lastRequest" bigint not null
    )`,
  `create index "sessions_userId_idx" on "sessions" ("userId")`,
  `create index "accounts_userId_idx" on "accounts" ("userId")`,
  `create index "verifications_identifier_idx" on "verifications" ("identifier")`,
  `create index "api_keys_configId_idx" on "api_keys" ("configId")`,
  `create index "api_keys_referenceId_idx" on "api_keys" ("referenceId")`,
  `create index "api_keys_key_idx" on "api_keys" ("key")`,
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tablesOfTheLibrary) await sql.raw(statement).execute(db)
  await sql`
    create table sign_in_failures (
      key text primary key,
      failures integer not null check (failures >= 1),
      last_failed_at timestamptz not null,
      locked_until timestamptz
    )`.execute(db)
}
