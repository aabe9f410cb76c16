/** Why there is no database. Each has one sentence: what happened, why, what to do. Nothing was damaged. */
export type DatabaseUnavailableCode =
  | 'unsupported-platform'
  | 'folder-out-of-reach'
  | 'folder-of-another-user'
  | 'disk-full'
  | 'other-major'
  | 'no-system-user'
  | 'busy'
  | 'not-ours'
  | 'server-failed'
  | 'url-refused'
  | 'newer-schema'

/** Thrown when the database cannot be opened. `message` is fit to be shown to whoever started the program. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly code: DatabaseUnavailableCode

  constructor(code: DatabaseUnavailableCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/** The last is PostgreSQL's own. */
const fullCodes = new Set(['ENOSPC', 'EDQUOT', '53100'])
const deniedCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])

export const diskFull = (folder: string, cause?: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable(
    'disk-full',
    `The disk that holds ${folder} is full, so the database cannot be written. Free some space there (a new database needs about 200 MB), or set TINHGON_DATA to a folder on another disk, and start again. Nothing was damaged.`,
    cause,
  )

/** Turns what the file system, or a server on it, said about `folder` into a sentence; passes everything else on as it is. */
export function explainFileError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) return error
  const code = 'code' in error ? String(error.code) : ''
  if (fullCodes.has(code)) return diskFull(folder, error)
  if (deniedCodes.has(code)) {
    return new DatabaseUnavailable(
      'folder-out-of-reach',
      `The data folder ${folder} cannot be used by this user (${error.message}). Set TINHGON_DATA to a folder that you may write, and start again. Nothing was changed.`,
      error,
    )
  }
  return error
}
