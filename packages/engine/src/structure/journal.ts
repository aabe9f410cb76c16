import { type ChangedRow, JournalledDiff } from '../diff/journalled-diff.ts'
import type { Dossier, DossierState } from './dossier.ts'
import type { PlainTableName, Tables } from './records.ts'

type Rows = { readonly [N in PlainTableName]?: Map<string, Tables[N] | undefined> }

/** A dossier that an act has touched. */
export interface TouchedDossier extends Readonly<Dossier> {
  readonly before: DossierState
}

/** Remembers how everything that an act touches stood before it, so that the act can be taken back or told. */
export class Journal {
  readonly #dossiers: Dossier[] = []
  readonly #rows: { -readonly [N in keyof Rows]: Rows[N] } = {}

  /** Call before every write to a dossier. */
  open(dossier: Dossier): void {
    if (dossier.before !== null) return
    dossier.before = dossier.state()
    this.#dossiers.push(dossier)
  }

  /** Call before every write to a row; `before` is undefined where there was none. */
  remember<N extends PlainTableName>(table: N, key: string, before: Tables[N] | undefined): void {
    let rows = this.#rows[table] as Map<string, Tables[N] | undefined> | undefined
    if (!rows) {
      rows = new Map()
      Object.assign(this.#rows, { [table]: rows })
    }
    if (!rows.has(key)) rows.set(key, before)
  }

  get dossiers(): readonly TouchedDossier[] {
    return this.#dossiers as unknown as readonly TouchedDossier[]
  }

  /** Touched rows of a table by key, as they were. */
  rows<N extends PlainTableName>(table: N): ReadonlyMap<string, Tables[N] | undefined> {
    return (this.#rows[table] as Map<string, Tables[N] | undefined> | undefined) ?? new Map()
  }

  /** From what was to what is; `read` gives a row as it is now. */
  toDiff(read: <N extends PlainTableName>(table: N, key: string) => Tables[N] | undefined): JournalledDiff {
    const rows: ChangedRow[] = []
    for (const table of Object.keys(this.#rows) as PlainTableName[])
      for (const [key, before] of this.rows(table)) {
        const after = read(table, key)
        if (before !== after) rows.push({ table, key, before, after } as ChangedRow)
      }
    return new JournalledDiff(
      this.dossiers.map(({ before }) => before),
      this.#dossiers.map((dossier) => dossier.state()),
      rows,
    )
  }

  /** What has been touched is touched no more. */
  close(): readonly Dossier[] {
    for (const dossier of this.#dossiers) dossier.before = null
    return this.#dossiers
  }
}
