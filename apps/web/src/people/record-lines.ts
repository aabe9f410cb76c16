import type { AnswerOf, Operations } from '@tinhgon/contract'
import { type RecordEntry, recordEntrySchema } from '@tinhgon/model'
import { client } from '../api/client.ts'
import type { Texts } from '../language/texts-vi.ts'

export type RecordLine = AnswerOf<Operations['readRecord']>['entries'][number]

const pageSize = 1_000

/** The whole record as JSON lines, page by page. @param onProgress gets the count of lines so far */
export async function exportRecord(workspaceId: string, onProgress: (count: number) => void): Promise<Blob> {
  const lines: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }
    const page = await client.readRecord({ params: { workspaceId }, query })
    for (const entry of page.entries) lines.push(`${JSON.stringify(entry)}\n`)
    onProgress(lines.length)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return new Blob(lines, { type: 'application/jsonl' })
}

/** What was decided, in words; an entry of a kind that came later is shown as its name. */
export function describeEntry(
  line: RecordLine,
  texts: Texts,
  names: {
    readonly person: (userId: string) => string
    readonly scenario: (scenarioId: string) => string
    readonly figure: (value: number) => string
  },
): { readonly text: string; readonly said: string | null } {
  const read = recordEntrySchema.safeParse(line.entry)
  if (!read.success) return { text: line.entry.type, said: null }
  const entry = read.data
  const { entries } = texts.peoplePage
  const said = saidIn(entry, texts)
  switch (entry.type) {
    case 'baseline-added':
      return { text: entries[entry.type](entry.baselineId), said }
    case 'member-set': {
      const role = Object.entries(texts.accounts.roles).find(([id]) => id === entry.role)?.[1] ?? entry.role
      return { text: `${entries[entry.type](names.person(entry.userId))}: ${role}`, said }
    }
    case 'member-removed':
    case 'account-reset':
      return { text: entries[entry.type](names.person(entry.userId)), said }
    case 'workspace-made':
      return { text: entries[entry.type](`“${entry.name}”`), said }
    case 'norm-parameter-set':
      return { text: `${entries[entry.type](parameterOf(entry))}: ${names.figure(entry.value)}`, said }
    case 'norm-parameter-reset':
      return { text: entries[entry.type](parameterOf(entry)), said }
    case 'deleted':
      return { text: entries[entry.type](`“${entry.title}”`), said }
    default:
      return { text: entries[entry.type](`“${names.scenario(entry.scenarioId)}”`), said }
  }
}

const parameterOf = ({ normId, parameterId }: Extract<RecordEntry, { readonly normId: string }>): string =>
  `“${normId}” (${parameterId})`

/** The words that whoever decided gave along. */
function saidIn(entry: RecordEntry, texts: Texts): string | null {
  if ('reason' in entry && entry.reason !== null) return `${texts.peoplePage.reason}: ${entry.reason}`
  return 'note' in entry && entry.note !== null ? `${texts.sharing.submitNote}: ${entry.note}` : null
}
