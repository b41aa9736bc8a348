import { useState } from 'react'

export interface View {
  name: string
  /** The address's part after `?`, without the page. */
  search: string
}

const keyOf = (list: string) => `stoa.views.${list}`

function read(list: string): View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one): one is View => typeof one?.name === 'string' && typeof one?.search === 'string') : []
  } catch {
    return []
  }
}

/** Views that somebody gave a name, in this browser. */
export function useSavedViews(list: string) {
  const [views, setViews] = useState(() => read(list))
  const keep = (next: View[]) => {
    localStorage.setItem(keyOf(list), JSON.stringify(next))
    setViews(next)
  }
  return {
    views,
    save: (view: View) => keep([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => keep(views.filter((one) => one.name !== name)),
    restore: (all: View[]) => keep(all),
  }
}
