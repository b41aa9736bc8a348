import type { Conflict } from './conflict'
import { ConflictDialog } from './conflict-dialog'
import { LeaveGuard } from './leave-guard'
import { SaveBar } from './save-bar'

interface Props {
  isBusy: boolean
  clear: () => void
  draft: {
    isDirty: boolean
    save: () => Promise<void>
    discard: () => void
    conflict: Conflict | null
    resolve: (mine: readonly string[]) => Promise<void>
  }
}

/** Whatever a draft asks for: to be saved, not to be left by chance, and a choice where others wrote the same. */
export function DraftBar({ isBusy, clear, draft: { isDirty, save, discard, conflict, resolve } }: Props) {
  return (
    <>
      {conflict && <ConflictDialog conflict={conflict} onClose={clear} onResolve={(mine) => void resolve(mine)} />}
      <SaveBar isDirty={isDirty} isBusy={isBusy} onSave={() => void save()} onDiscard={discard} />
      <LeaveGuard isDirty={isDirty} />
    </>
  )
}
