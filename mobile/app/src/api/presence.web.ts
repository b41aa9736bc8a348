interface Presence {
  onBack: () => void
  onGone: () => void
}

/** A browser knows when the network goes and comes. */
export function watchPresence({ onBack, onGone }: Presence): void {
  window.addEventListener('online', onBack)
  window.addEventListener('offline', onGone)
}
