import type { Act, Unit } from '@tinhgon/model'
import type { Comment } from './use-comments.ts'

export interface CommentsPanelProps {
  readonly scenarioId: string
  readonly comments: readonly Comment[]
  readonly mayComment: boolean
  /** What can be spoken about now, besides the whole scenario. */
  readonly units: readonly Unit[]
  readonly act: Act | null
  readonly unitName: (unitId: string) => string | null
  readonly actTitle: (actId: string) => string | null
  readonly nameOf: (userId: string | null) => string
  readonly onShowUnit: (unitId: string) => void
  readonly onShowAct: (actId: string) => void
  readonly onChange: () => void
}
