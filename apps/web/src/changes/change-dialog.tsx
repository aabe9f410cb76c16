import type { Change } from './change.ts'
import type { ChangeDialogProps } from './change-frame.tsx'
import { CommitteeDialog } from './committee-dialog.tsx'
import { CounterpartsDialog } from './counterparts-dialog.tsx'
import { DissolveDialog } from './dissolve-dialog.tsx'
import { EditUnitDialog } from './edit-unit-dialog.tsx'
import { EndTierDialog } from './end-tier-dialog.tsx'
import { EstablishDialog } from './establish-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PostsDialog } from './posts-dialog.tsx'
import { RelationsDialog } from './relations-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** The dialog of whatever change is being made. */
export function ChangeDialog({ change, ...dialog }: ChangeDialogProps & { readonly change: Change }) {
  switch (change.type) {
    case 'merge':
      return <MergeDialog {...dialog} units={change.units} />
    case 'edit':
      return <EditUnitDialog {...dialog} unit={change.unit} />
    case 'move':
      return <MoveDialog {...dialog} units={change.units} superiorId={change.superiorId} />
    case 'dissolve':
      return <DissolveDialog {...dialog} units={change.units} />
    case 'establish':
      return <EstablishDialog {...dialog} superior={change.superior} />
    case 'split':
      return <SplitDialog {...dialog} unit={change.unit} />
    case 'posts':
      return <PostsDialog {...dialog} unit={change.unit} />
    case 'relations':
      return <RelationsDialog {...dialog} unit={change.unit} />
    case 'counterparts':
      return <CounterpartsDialog {...dialog} units={change.units} />
    case 'end-tier':
      return <EndTierDialog {...dialog} />
    case 'committees':
      return <CommitteeDialog {...dialog} units={change.units} />
  }
}
