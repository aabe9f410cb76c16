import { documentSizeLimit, type GivenTable } from '@tinhgon/exchange'
import { refusal } from '@tinhgon/model'
import { readWithin } from '../read-within.ts'

/** The table that an option names. */
export const readTableFile = (option: string, file: string | undefined): GivenTable => ({
  name: option,
  content: readFile(option, file),
})

function readFile(option: string, file: string | undefined): GivenTable['content'] {
  if (file === undefined) return refusal('malformed', '', [], { detail: `thiếu ${option} <tệp>` })
  try {
    const bytes = readWithin(file, documentSizeLimit)
    return typeof bytes === 'number'
      ? refusal('oversized', '', [], { size: bytes, limit: documentSizeLimit })
      : bytes
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return refusal('unreadable', '', [], { file, detail: message })
  }
}
