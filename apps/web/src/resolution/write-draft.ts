import { writeDocx, writePlainText } from '@tinhgon/exchange'
import { draftResolution } from '@tinhgon/vietnam'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { saveFile } from './save-file.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type DraftOutcome = ReturnType<typeof draftResolution>

/** Drafts the resolution of a plan and saves it as a file. Fetched when asked for: most visits draft nothing. */
export async function writeDraft(
  { baseline, edited }: FoldedScenario,
  title: string,
  type: 'docx' | 'txt',
): Promise<DraftOutcome> {
  const draft = draftResolution(baseline, edited.plan)
  if (!draft.ok) return draft
  if (type === 'docx') saveFile(`${title}.docx`, word, await writeDocx(draft.paper))
  else saveFile(`${title}.txt`, 'text/plain;charset=utf-8', writePlainText(draft.paper))
  return draft
}
