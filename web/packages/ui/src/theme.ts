export type Theme = 'light' | 'dark'

const KEY = 'stoa.theme'

/** What theme.js has put on the page before anything was painted. */
export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  localStorage.setItem(KEY, theme)
}
