import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { IconButton } from './icon-button'

interface Props {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
  /** Said under the title; those who only hear the page are told it at once. */
  description?: ReactNode
  children?: ReactNode
  footer?: ReactNode
  wide?: boolean
}

/** A dialog in the middle of the page: focus goes in, stays in, and goes back to what opened it. */
export function Modal({ isOpen, onOpenChange, title, description, children, footer, wide = false }: Props) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          className={cn(
            'fixed inset-x-4 top-[8vh] z-50 mx-auto flex max-h-[84vh] animate-fade-in flex-col rounded-card bg-surface text-ink shadow-2 outline-none',
            wide ? 'max-w-3xl' : 'max-w-lg',
          )}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="flex shrink-0 items-start justify-between gap-4 border-b py-4 pr-3 pl-6">
            <div className="min-w-0 pt-1.5">
              <Dialog.Title className="font-semibold text-lg">{title}</Dialog.Title>
              {description && <Dialog.Description className="mt-1 text-ink-2 text-sm">{description}</Dialog.Description>}
            </div>
            <Dialog.Close asChild>
              <IconButton label="Close" className="shrink-0">
                <X className="size-5" strokeWidth={1.75} />
              </IconButton>
            </Dialog.Close>
          </header>
          {children && <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 py-5">{children}</div>}
          {footer && <footer className="flex shrink-0 flex-wrap justify-end gap-3 border-t px-6 py-4">{footer}</footer>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
