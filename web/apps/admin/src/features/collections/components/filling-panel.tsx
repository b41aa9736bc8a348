import { Button, Confirm, toast } from '@stoa/ui'
import { useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import type { CollectionEditingFragment } from '../api/collection-editing.generated'
import { CollectionRulesSetDocument } from '../api/collection-rules-set.generated'
import { MembersPanel } from './members-panel'
import { RulesPanel } from './rules-panel'

/** What is in a collection: chosen by hand, or by rules. */
export function FillingPanel({ collection, mayWrite }: { collection: CollectionEditingFragment; mayWrite: boolean }) {
  const [isNewlyRuled, setNewlyRuled] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { act, issues, isBusy } = useAct(CollectionRulesSetDocument)
  const isRuled = collection.rules !== null
  const byHand = async () => {
    const done = await act({ input: { id: collection.id, expectedVersion: collection.version, match: 'ALL', rules: [] } })
    setAsking(false)
    if (done) toast({ text: 'Products are now chosen by hand.' })
  }
  return (
    <Panel
      title={isRuled || isNewlyRuled ? 'Products by rules' : 'Products'}
      action={
        mayWrite &&
        (isRuled ? (
          <Button size="sm" onClick={() => setAsking(true)}>
            Choose by hand
          </Button>
        ) : (
          !isNewlyRuled && (
            <Button size="sm" onClick={() => setNewlyRuled(true)}>
              Fill by rules
            </Button>
          )
        ))
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      {mayWrite && (isRuled || isNewlyRuled) ? (
        <RulesPanel key={String(isRuled)} collection={collection} onCancel={isRuled ? undefined : () => setNewlyRuled(false)} />
      ) : (
        <MembersPanel collection={collection} mayWrite={mayWrite && !isRuled} />
      )}
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Choose products by hand?"
        act="Remove rules"
        busy={isBusy}
        onConfirm={() => void byHand()}
      >
        The rules are removed. The products that are in the collection now stay in it, and new products no longer join by themselves.
      </Confirm>
    </Panel>
  )
}
