import { WifiOff } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says so when there is no network. What was read stays readable. */
export function OfflineBar({ label, children }: { label: string; children: ReactNode }) {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  if (isOnline) return null
  return (
    <aside
      aria-label={label}
      className="sticky top-0 z-40 flex items-center justify-center gap-2 bg-brand px-5 py-2 text-brand-ink text-sm"
    >
      <WifiOff className="size-4 shrink-0" strokeWidth={1.75} aria-hidden="true" />
      {children}
    </aside>
  )
}
