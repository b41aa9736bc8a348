import { X } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import { announce } from './announcer'

export interface Toast {
  text: string
  /** Takes back what was done. */
  undo?: () => void
}

const SHOWN_MS = 8_000

let shown: readonly (Toast & { id: number })[] = []
let last = 0
const listeners = new Set<() => void>()

function show(next: typeof shown): void {
  shown = next
  for (const listener of listeners) listener()
}

/** Says that something is done; with a way back where there is one. */
export function toast(given: Toast): void {
  last += 1
  show([...shown.slice(-2), { ...given, id: last }])
  announce(given.undo ? `${given.text} You can undo this.` : given.text)
}

const dismiss = (id: number) => show(shown.filter((one) => one.id !== id))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toaster() {
  const toasts = useSyncExternalStore(subscribe, () => shown)
  if (toasts.length === 0) return null
  return (
    <section aria-label="Notifications" className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2">
      {toasts.map((one) => (
        <Message key={one.id} {...one} />
      ))}
    </section>
  )
}

function Message({ id, text, undo }: Toast & { id: number }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id])
  return (
    <div className="pointer-events-auto flex max-w-lg animate-fade-in items-center gap-3 rounded-button bg-brand py-2 pr-2 pl-4 text-brand-ink text-sm shadow-2">
      <span className="min-w-0 break-words">{text}</span>
      {undo && (
        <button
          type="button"
          className="shrink-0 rounded-field px-2 py-1.5 font-semibold underline underline-offset-4 focus-visible:outline-brand-ink"
          onClick={() => {
            dismiss(id)
            undo()
          }}
        >
          Undo
        </button>
      )}
      <button type="button" aria-label="Dismiss" className="grid size-8 shrink-0 place-items-center" onClick={() => dismiss(id)}>
        <X className="size-4" strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  )
}
