import { useEffect } from 'react'

declare global {
  interface Window {
    /** What was pressed before the page could answer; noted by the script in index.html. */
    early?: Set<HTMLElement>
  }
}

/** A choice was made by the browser already: it is taken back, and made again where it is heard. */
function press(element: HTMLElement): void {
  if (!element.isConnected) return
  if (element instanceof HTMLInputElement) element.checked = !element.checked
  element.click()
}

/** Nobody has to press twice what was there to be pressed before it could answer. */
export function useEarly(): void {
  useEffect(() => {
    const pressed = window.early
    // Nothing is noted from here on.
    window.early = undefined
    for (const element of pressed ?? []) press(element)
  }, [])
}
