import { documentSizeLimit } from '@tinhgon/exchange'
import { refusal } from '@tinhgon/model'
import type { OpenedDocument } from '../open-document.ts'
import { readWithin } from '../read-within.ts'

/** A text file in UTF-8. */
export function openText(file: string): OpenedDocument<string> {
  try {
    const bytes = readWithin(file, documentSizeLimit)
    if (typeof bytes === 'number')
      return failed(refusal('oversized', 'FILE', [], { size: bytes, limit: documentSizeLimit }))
    return { document: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] }
  } catch (error) {
    if (error instanceof TypeError)
      return failed(refusal('malformed', 'FILE', [], { detail: 'tệp không phải văn bản UTF-8' }))
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return failed(refusal('unreadable', 'FILE', [], { file, detail: message }))
  }
}

const failed = (fault: ReturnType<typeof refusal>): OpenedDocument<never> => ({
  document: null,
  faults: [fault],
})
