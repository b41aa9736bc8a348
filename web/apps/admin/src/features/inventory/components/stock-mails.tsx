import { useQuery } from '@apollo/client/react'
import { Checkbox, toast } from '@stoa/ui'
import { useAct } from '../../../shared/use-act'
import { StockMailsDocument } from '../api/stock-mails.generated'
import { StockMailsSetDocument } from '../api/stock-mails-set.generated'

/** Whether I am told by mail of what becomes low. */
export function StockMails() {
  const member = useQuery(StockMailsDocument).data?.viewer.staffMember
  const { act, isBusy } = useAct(StockMailsSetDocument)
  if (!member) return null
  const change = async (isWanted: boolean) => {
    const done = await act({ input: { isWanted } })
    const told = isWanted ? 'You get a mail when stock becomes low.' : 'You get no more mails about low stock.'
    toast({ text: done ? told : 'Not saved. Try again.' })
  }
  return (
    <label className="flex min-h-8 items-center gap-2.5 px-2 text-sm">
      <Checkbox checked={member.wantsStockMails} disabled={isBusy} onChange={({ target }) => void change(target.checked)} />
      Mail me about low stock
    </label>
  )
}
