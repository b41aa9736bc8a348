import { AppState } from 'react-native'

interface Presence {
  onBack: () => void
  onGone: () => void
}

/** An app that was asleep may hold a connection that is long dead: whatever there was begins anew when somebody looks again. */
export function watchPresence({ onBack, onGone }: Presence): void {
  let wasAsleep = false
  AppState.addEventListener('change', (state) => {
    if (state === 'background') wasAsleep = true
    if (state !== 'active' || !wasAsleep) return
    wasAsleep = false
    onGone()
    onBack()
  })
}
