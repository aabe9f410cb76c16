import { join } from 'node:path'
import { replaceFile } from './replace-file.ts'
import type { ServerAccount } from './server-account.ts'

/** A server of one office desk: small, and as durable as PostgreSQL can be. */
const settings = (port: number): string => `# Written at every start by Tinh Gon; changes here are lost.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = ${port}
cluster_name = 'tinhgon'
max_connections = 50
shared_buffers = '64MB'
password_encryption = 'scram-sha-256'
fsync = on
synchronous_commit = on
full_page_writes = on
wal_level = 'replica'
max_wal_senders = 0
max_wal_size = '256MB'
timezone = 'UTC'
log_timezone = 'UTC'
datestyle = 'ISO, YMD'
default_text_search_config = 'pg_catalog.simple'
lc_messages = 'C'
log_min_messages = 'warning'
log_checkpoints = off
jit = off
`

/** Nobody gets in without the password, not even over the loopback; there is no replication. */
const accessRules = `# Written at every start by Tinh Gon; changes here are lost.
host all all 127.0.0.1/32 scram-sha-256
local all all scram-sha-256
`

/** Writes `postgresql.conf` and `pg_hba.conf` of a server that does not run. */
export async function writeSettings(cluster: string, port: number, account: ServerAccount): Promise<void> {
  await replaceFile(join(cluster, 'postgresql.conf'), settings(port), 0o600, account)
  await replaceFile(join(cluster, 'pg_hba.conf'), accessRules, 0o600, account)
}
