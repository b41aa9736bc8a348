import { useEffect, useRef } from 'react'

/** Keys are letters only where nobody writes. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
    !isBox(target)
  )
}

const isBox = (element: HTMLElement) => element instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(element.type)

/** “ctrl+k”, “/”, “j”: with Ctrl or ⌘ everywhere, else never while somebody types or a dialog is open. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  if (event.altKey) return ''
  return event.ctrlKey || event.metaKey ? `ctrl+${event.key.toLowerCase()}` : event.key.length === 1 ? event.key.toLowerCase() : event.key
}

export function useShortcuts(shortcuts: Record<string, (event: KeyboardEvent) => void>): void {
  const current = useRef(shortcuts)
  current.current = shortcuts
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyOf(event)
      const act = current.current[key]
      if (!act || event.defaultPrevented) return
      if (!key.startsWith('ctrl+') && (isTyping(event.target) || document.querySelector('[role=dialog],[role=alertdialog]'))) return
      act(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
