import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'

interface Props {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  /** What is lost, and what is not. */
  children: ReactNode
  /** What is done: “Cancel the order”, never “OK”. */
  act: string
  busy?: boolean
  onConfirm: () => void
}

/** Asks before what cannot be taken back. Leaving it as it is has the focus. */
export function Confirm({ isOpen, onOpenChange, title, children, act, busy = false, onConfirm }: Props) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <AlertDialog.Content className="fixed inset-x-4 top-[16vh] z-50 mx-auto max-w-md animate-fade-in rounded-card bg-surface p-6 text-ink shadow-2 outline-none">
          <AlertDialog.Title className="font-semibold text-lg">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-2 text-ink-2">{children}</div>
          </AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel asChild>
              <Button size="sm">Cancel</Button>
            </AlertDialog.Cancel>
            <Button size="sm" kind="danger" busy={busy} onClick={onConfirm}>
              {act}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
