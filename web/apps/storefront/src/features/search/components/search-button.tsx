import { IconButton, t } from '@stoa/ui'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'

const open = () => import('./search-overlay')
const SearchOverlay = lazy(open)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Opens the search; so does the key `/`. */
export function SearchButton({ icon }: { icon: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <IconButton
        label={t('Search')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onPointerEnter={() => void open()}
        onClick={() => setOpen(true)}
      >
        {icon}
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchOverlay onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
