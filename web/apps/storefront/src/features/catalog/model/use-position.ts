import { useState } from 'react'

interface Position {
  latitude: string
  longitude: string
}

const PATIENCE_MS = 10_000
const MAX_AGE_MS = 5 * 60_000
/** To about a hundred metres: enough for a distance, and nobody's door. */
const PLACES = 3

/** Where somebody is, once they want to tell. */
export function usePosition() {
  const [position, setPosition] = useState<Position>()
  const [state, setState] = useState<'silent' | 'asking' | 'refused'>('silent')

  const ask = () => {
    setState('asking')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPosition({ latitude: coords.latitude.toFixed(PLACES), longitude: coords.longitude.toFixed(PLACES) })
        setState('silent')
      },
      () => setState('refused'),
      { timeout: PATIENCE_MS, maximumAge: MAX_AGE_MS },
    )
  }
  return { position, ask, isAsking: state === 'asking', isRefused: state === 'refused' }
}
