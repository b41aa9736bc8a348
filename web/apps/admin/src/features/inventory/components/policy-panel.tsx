import { Button, Checkbox, Field, toast } from '@stoa/ui'
import { type FormEvent, useMemo } from 'react'
import { ConflictDialog } from '../../../shared/conflict-dialog'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { StockFragment } from '../api/stock.generated'
import { StockPolicyUpdateDocument } from '../api/stock-policy-update.generated'
import { draftOf, inputOf, termsOf } from '../model/selling-terms'

/** How it is sold when there is little or none of it. */
export function PolicyPanel({ level, mayWrite }: { level: StockFragment; mayWrite: boolean }) {
  const { act, issues, isBusy, clear, setIssues } = useAct(StockPolicyUpdateDocument)
  const source = useMemo(() => termsOf(level), [level])
  const editing = useDraft({
    source,
    draftOf,
    issues,
    clear,
    send: async (changes, expectedVersion) => {
      const input = inputOf(changes)
      if (!input) {
        const message = 'Enter a whole number, or leave it empty.'
        return void setIssues([{ code: 'INVALID', message, path: ['lowStockThreshold'] }])
      }
      const done = await act({ input: { variantId: level.variant.id, expectedVersion, ...input } })
      if (done?.stockLevel) toast({ text: 'Inventory policy saved.' })
      return done?.stockLevel && termsOf(done.stockLevel)
    },
  })
  const { draft, change, conflict, fields, rest } = editing
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (editing.isDirty) void editing.save()
  }
  return (
    <Panel title="Inventory policy">
      <IssueList messages={rest} />
      <form onSubmit={submit} className="space-y-4">
        <Field
          isSmall
          isOptional
          label="Low stock threshold"
          inputMode="numeric"
          disabled={!mayWrite}
          value={draft.lowStockThreshold}
          onChange={({ target }) => change({ lowStockThreshold: target.value })}
          hint="At this quantity the variant is reported as low"
          error={fields.lowStockThreshold}
        />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox
            checked={draft.continuesSelling}
            onChange={() => change({ continuesSelling: !draft.continuesSelling })}
            disabled={!mayWrite}
          />{' '}
          Continue selling when out of stock
        </label>
        {mayWrite && (
          <Button size="sm" type="submit" busy={isBusy}>
            Save
          </Button>
        )}
      </form>
      {conflict && <ConflictDialog conflict={conflict} onClose={clear} onResolve={(mine) => void editing.resolve(mine)} />}
    </Panel>
  )
}
