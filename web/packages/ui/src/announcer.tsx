import { useEffect, useState } from 'react'

type Listener = (text: string) => void

let listener: Listener | undefined

/** Says something to those who hear the page; one thing at a time, in the one live region. */
export function announce(text: string): void {
  listener?.(text)
}

export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => {
    listener = setText
    return () => {
      listener = undefined
    }
  }, [])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  )
}
