export type RestoreRefusedCode = 'not-empty' | 'not-a-backup' | 'damaged' | 'newer-backup' | 'broken-links'

/** Why a backup was not restored; the database is as it was. `message` is fit to be shown. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
  readonly code: RestoreRefusedCode

  constructor(code: RestoreRefusedCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export const damaged = (what: string, cause?: unknown): RestoreRefused =>
  new RestoreRefused(
    'damaged',
    `The backup is damaged: ${what}. Nothing was restored. Copy the file again from where it was written, or take another backup.`,
    cause,
  )

export const notABackup = (cause?: unknown): RestoreRefused =>
  new RestoreRefused(
    'not-a-backup',
    'The file is not a backup that this version of Tinh Gọn wrote. Nothing was restored. Choose a file written by “tinhgon backup”.',
    cause,
  )
