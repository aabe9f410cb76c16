import { type Candidate, choiceTexts, type OfferedChoice, type Reconciliation } from '@tinhgon/engine'

const outcomes = {
  unchanged: 'giữ nguyên',
  changed: 'có điều chỉnh',
  off: 'vốn đang tắt',
  'held-back': 'tạm tắt, chờ quyết định',
  'left-out': 'bỏ',
  'already-done': 'đã thực hiện trong hiện trạng mới',
  'taken-once': 'trùng nhau, giữ một',
} as const satisfies Record<Reconciliation['carried'][number]['outcome'], string>

/** What was carried and what is to be decided, as readable lines in Vietnamese. */
export function describeReconciliation({ carried, notes, conflicts, unused }: Reconciliation): string {
  const lines = [
    ...Array.from(
      Map.groupBy(carried, ({ outcome }) => outcome),
      ([outcome, acts]) =>
        `${acts.length} văn bản ${outcomes[outcome]}: ${acts.map(({ actId }) => actId).join(', ')}`,
    ),
    ...notes.map(({ message }) => `○ ${message}`),
    '',
    ...conflicts.flatMap(({ id, message, choices }) => [
      `● ${message}`,
      `    ${id}`,
      ...choices.map((offered) => `    - ${offered.choice}: ${describeChoice(offered)}`),
    ]),
    ...unused.map(({ conflictId, reason }) => `✗ ${conflictId}: quyết định không dùng được (${reason})`),
    conflicts.length === 0
      ? 'Không còn gì phải quyết định.'
      : `Còn ${conflicts.length} mục phải quyết định, từng mục một (--decisions).`,
    '',
  ]
  return lines.join('\n')
}

function describeChoice({ choice, needs, candidates }: OfferedChoice): string {
  const { vi } = choiceTexts[choice]
  if (needs === null) return vi
  const named = needs === 'unit' ? 'nêu unitId' : 'nêu code'
  return `${vi} (${[named, ...candidates.slice(0, 3).map(describeCandidate)].join('; ')})`
}

const describeCandidate = ({ unitId, name, code }: Candidate): string =>
  `${unitId} = ${name}${code === null ? '' : ` ${code}`}`
