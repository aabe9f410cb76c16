import type { PaperRun } from '@tinhgon/model'
import { TextRun } from 'docx'
import { font } from './page-measures.ts'

export const textRuns = (runs: readonly PaperRun[], size: number): TextRun[] =>
  runs.map(
    ({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic, size, font }),
  )
