import { Button, Confirm, toast } from '@stoa/ui'
import { useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { SalesReportRebuildDocument } from '../api/sales-report-rebuild.generated'

/** What reports are answered from; counted anew while the old figures go on answering. */
export function SalesPanel() {
  const [isAsking, setAsking] = useState(false)
  const { act, issues, isBusy } = useAct(SalesReportRebuildDocument)
  const rebuild = async () => {
    const done = await act({})
    setAsking(false)
    if (done) toast({ text: 'All orders are being counted again.' })
  }
  return (
    <Panel
      title="Sales figures"
      action={
        <Button size="sm" busy={isBusy} onClick={() => setAsking(true)}>
          Count again
        </Button>
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <p className="text-ink-2">Orders are counted as they come. Counting again mends figures that are wrong, nothing else.</p>
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Count all orders again?"
        act="Count again"
        busy={isBusy}
        onConfirm={() => void rebuild()}
      >
        It takes a while in a shop with many orders. Reports show the present figures until it is done.
      </Confirm>
    </Panel>
  )
}
