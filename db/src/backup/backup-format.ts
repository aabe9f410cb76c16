import { z } from 'zod'

/** The first line of a backup. Every line is JSON, the whole is compressed with gzip. */
export const headerSchema = z.strictObject({
  format: z.literal('tinhgon.backup'),
  version: z.literal(1),
  writtenAt: z.iso.datetime(),
  /** The migrations that had run, in order: they make the tables. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string() })).min(1),
    }),
  ),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** Between header and end: the name of a table, then its rows, each value as PostgreSQL writes it. */
export const lineSchema = z.union([
  z.array(z.string().nullable()),
  z.strictObject({ table: z.string() }),
  /** `sha256` covers every line before, with their ends. */
  z.strictObject({ end: z.strictObject({ rows: z.int(), sha256: z.string() }) }),
])

export interface BackupSummary {
  readonly tables: number
  readonly rows: number
}
