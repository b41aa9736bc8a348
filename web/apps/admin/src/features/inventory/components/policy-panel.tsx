import { Button, Checkbox, Field, toast } from '@stoa/ui'
import { type FormEvent, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import type { StockFragment } from '../api/stock.generated'
import { StockPolicyUpdateDocument } from '../api/stock-policy-update.generated'
import { piecesOf } from '../model/pieces'

/** How it is sold when there is little or none of it. */
export function PolicyPanel({ level, mayWrite }: { level: StockFragment; mayWrite: boolean }) {
  const { act, issues, isBusy } = useAct(StockPolicyUpdateDocument)
  const [wrong, setWrong] = useState('')
  const { fields, rest } = byField(issues, ['lowStockThreshold'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = String(data.get('threshold')).trim()
    const lowStockThreshold = text === '' ? null : piecesOf(text)
    const isWrong = text !== '' && (lowStockThreshold === null || lowStockThreshold < 0)
    setWrong(isWrong ? 'Enter a whole number, or leave it empty.' : '')
    if (isWrong) return
    const input = { variantId: level.variant.id, expectedVersion: level.policy.version, lowStockThreshold }
    const done = await act({ input: { ...input, continuesSelling: data.get('continues') === 'on' } })
    if (done) toast({ text: 'Inventory policy saved.' })
  }
  return (
    <Panel title="Inventory policy">
      <IssueList messages={rest} />
      <form onSubmit={submit} className="space-y-4">
        <Field
          isSmall
          isOptional
          label="Low stock threshold"
          name="threshold"
          inputMode="numeric"
          disabled={!mayWrite}
          defaultValue={level.policy.lowStockThreshold ?? ''}
          hint="At this quantity the variant is reported as low"
          error={wrong || fields.lowStockThreshold}
        />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="continues" defaultChecked={level.continuesSelling} disabled={!mayWrite} /> Continue selling when out of stock
        </label>
        {mayWrite && (
          <Button size="sm" type="submit" busy={isBusy}>
            Save
          </Button>
        )}
      </form>
    </Panel>
  )
}
