import { Button, Confirm, toast } from '@stoa/ui'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { IssueList } from './issue-list'

interface Props {
  /** What it is, such as `price list`. */
  what: string
  name: string
  /** Where to go when it is gone. */
  back: string
  isBusy: boolean
  issues: readonly { message: string }[]
  /** Takes it away; false when that was refused. */
  onDelete: () => Promise<boolean>
  /** What becomes of what hangs on it. */
  children: ReactNode
}

/** Takes a thing away whose page this is, when somebody has said twice that they want it. */
export function DeleteButton({ what, name, back, isBusy, issues, onDelete, children }: Props) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    if (!(await onDelete())) return
    await navigate(back)
    toast({ text: `${name} deleted.` })
  }
  return (
    <>
      <Button size="sm" kind="danger" onClick={() => setAsking(true)}>
        Delete
      </Button>
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Delete ${name}?`}
        act={`Delete ${what}`}
        busy={isBusy}
        onConfirm={() => void remove()}
      >
        <IssueList messages={issues.map(({ message }) => message)} />
        <p>{children}</p>
      </Confirm>
    </>
  )
}
