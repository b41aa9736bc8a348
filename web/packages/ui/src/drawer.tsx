import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'
import { t } from './language'

interface Props {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
  /** For those who only hear the page. */
  description: string
  children: ReactNode
  footer?: ReactNode
  className?: string
}

/** A panel from the side: focus goes in, stays in, and goes back to what opened it. */
export function Drawer({ isOpen, onOpenChange, title, description, children, footer, className }: Props) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          className={cn(
            'fixed inset-y-0 right-0 z-50 flex w-full max-w-[440px] flex-col bg-surface text-ink shadow-2 outline-none data-[state=open]:animate-drawer-in data-[state=closed]:animate-drawer-out',
            className,
          )}
        >
          <header className="flex h-16 shrink-0 items-center justify-between border-b pr-3 pl-6">
            <Dialog.Title className="font-semibold text-lg">{title}</Dialog.Title>
            <Dialog.Description className="sr-only">{description}</Dialog.Description>
            <Dialog.Close asChild>
              <IconButton label={t('Close')}>
                <X className="size-5" strokeWidth={1.75} />
              </IconButton>
            </Dialog.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
          {footer && <footer className="shrink-0 border-t p-6">{footer}</footer>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
