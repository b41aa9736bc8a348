import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'stoa.theme'

const listeners = new Set<() => void>()

/** What was put on the page before anything was painted. */
export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  localStorage.setItem(KEY, theme)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme of the page; whoever draws it elsewhere does not know it yet. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'light')
