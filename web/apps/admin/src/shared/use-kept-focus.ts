import { useEffect, useRef } from 'react'

/** What is moved by the keys keeps the focus, wherever it then stands: browsers take it from elements that are moved. */
export function useKeptFocus() {
  const kept = useRef<string | null>(null)
  useEffect(() => {
    if (!kept.current || document.activeElement !== document.body) return
    document.getElementById(kept.current)?.focus()
  })
  return (id: string) => {
    kept.current = id
  }
}
