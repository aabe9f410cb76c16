import { readUnitsBefore } from '@tinhgon/exchange'
import { type Baseline, type Refusal, refusal } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { readTableFile } from '../correspondence/read-table-file.ts'
import { type OpenedDocument, openBaseline } from '../open-document.ts'

/** The units that a resolution is read against: a list of them, or a baseline. */
export async function openUnits(named: {
  readonly unitsBefore?: string
  readonly baseline?: string
}): Promise<OpenedDocument<Baseline>> {
  const { unitsBefore, baseline } = named
  if (unitsBefore !== undefined && baseline !== undefined)
    return failed([malformed('chỉ nêu một trong hai: --units-before hoặc --baseline')])
  if (unitsBefore === undefined)
    return baseline === undefined
      ? failed([malformed('thiếu --units-before <csv> hoặc --baseline <id|tệp>')])
      : await openBaseline(baseline)
  const { content } = readTableFile('--units-before', unitsBefore)
  if (!(content instanceof Uint8Array)) return failed([{ ...content, path: '--units-before' }])
  const read = readUnitsBefore(content, {
    profile: vietnamProfile,
    system: 'territory',
    id: 'units-before',
    title: { vi: 'Danh sách trước sắp xếp', en: 'Units before' },
    // Of no account: a list says nothing of its day, and no resolution arranges units before this one.
    date: '1976-07-02',
  })
  const faults = read.faults.map((fault) => ({ ...fault, path: `--units-before: ${fault.path}` }))
  return { document: read.content, faults }
}

const malformed = (detail: string): Refusal => refusal('malformed', '--units-before', [], { detail })
const failed = (faults: readonly Refusal[]): OpenedDocument<never> => ({ document: null, faults })
