import { useEffect } from 'react'

/** The title of the page, for tabs, bookmarks and those who only hear it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Stoa admin`
  }, [title])
}
