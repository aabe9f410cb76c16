import { basename, extname } from 'node:path'
import { type ImportedFile, importFiles, type ReadingTerms } from '@tinhgon/exchange/files'
import { idSchema, refusal, type TableMapping, tableMappingSchema } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { vi } from 'zod/locales'
import { fault, InputFaults } from '../faults.ts'
import { readFile } from '../read-file.ts'

interface ImportTerms {
  readonly mapping?: string
  readonly id?: string
  readonly title?: string
  readonly date?: string
  readonly oneRoot?: boolean
}

/** Opens files as a call names them. @throws InputFaults where they cannot be opened, or an option is wrong */
export async function openImport(paths: readonly string[], given: ImportTerms): Promise<ImportedFile> {
  const files = paths.map((path) => ({ name: basename(path), bytes: readFile(path, path) }))
  const mapping = given.mapping === undefined ? null : openMapping(given.mapping)
  return await importFiles(files, mapping, termsOf(given, files[0]?.name ?? ''))
}

function termsOf({ id = 'imported', title, date, oneRoot = false }: ImportTerms, file: string): ReadingTerms {
  if (!idSchema.safeParse(id).success)
    throw fault('malformed', '--id', [], { detail: `“${id.slice(0, 60)}” không dùng làm mã được` })
  const name = title?.trim() || basename(file, extname(file)).normalize('NFC')
  return {
    profile: vietnamProfile,
    id,
    title: { vi: name, en: name },
    date: date ?? new Date().toISOString().slice(0, 10),
    oneRootPerSystem: oneRoot,
  }
}

function openMapping(file: string): TableMapping {
  let written: unknown
  try {
    written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFile(file, '--mapping')))
  } catch (error) {
    if (error instanceof InputFaults) throw error
    const detail = error instanceof Error ? error.message : ''
    throw fault('malformed', '--mapping', [], { detail: `tệp không phải JSON đúng (${detail})` })
  }
  const parsed = tableMappingSchema.safeParse(written, { error: vi().localeError })
  if (parsed.success) return parsed.data
  throw new InputFaults(
    parsed.error.issues.map(({ path, message }) =>
      refusal('malformed', ['--mapping', ...path].join('.'), [], { detail: message }),
    ),
  )
}
