import { useQuery } from '@apollo/client/react'
import { announce, cn, IconButton, Picture, plural, t } from '@stoa/ui'
import { ArrowUpRight, History, Search, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../../shared/paths'
import { SearchSuggestDocument, type SearchSuggestQuery } from '../api/search-suggest.generated'
import { mark } from '../model/mark'
import { recentSearches, rememberSearch } from '../model/recent'

const SHORTEST = 2
const MOST_PRODUCTS = 5

interface Suggestion {
  key: string
  to: string
  /** What is remembered when it is chosen. */
  query?: string
  content: ReactNode
}

function Marked({ text, query }: { text: string; query: string }) {
  return (
    <span>
      {mark(text, query).map((part, index) =>
        part.isMatch ? <strong key={index}>{part.text}</strong> : <span key={index}>{part.text}</span>,
      )}
    </span>
  )
}

const row = (icon: ReactNode, text: ReactNode, aside?: ReactNode) => (
  <>
    <span className="grid w-10 shrink-0 place-items-center text-ink-3">{icon}</span>
    <span className="min-w-0 flex-1 truncate">{text}</span>
    {aside && <span className="tabular shrink-0 text-ink-2">{aside}</span>}
  </>
)

function suggestionsOf(found: SearchSuggestQuery['searchSuggest'], typed: string): Suggestion[] {
  const icon = <Search className="size-4.5" strokeWidth={1.75} />
  return [
    ...found.queries
      .slice(0, 3)
      .map((query) => ({ key: `q${query}`, to: paths.search(query), query, content: row(icon, <Marked text={query} query={typed} />) })),
    ...found.categories.slice(0, 2).map(({ id, name, slug }) => ({
      key: id,
      to: paths.category(slug),
      content: row(<ArrowUpRight className="size-4.5" strokeWidth={1.75} />, <Marked text={name} query={typed} />, t('Category')),
    })),
    ...found.products.slice(0, MOST_PRODUCTS).map(({ id, title, slug, featuredImage, priceRange }) => ({
      key: id,
      to: paths.product(slug),
      content: row(
        <Picture image={featuredImage} fallback="" sizes="40px" decorative className="w-10! rounded-field!" />,
        <Marked text={title} query={typed} />,
        priceRange.min.listed.formatted,
      ),
    })),
  ]
}

const recent = (): Suggestion[] =>
  recentSearches().map((query) => ({
    key: query,
    to: paths.search(query),
    query,
    content: row(<History className="size-4.5" strokeWidth={1.75} />, query),
  }))

/** A field with suggestions below it: a combobox, by the book. */
export default function SearchOverlay({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const list = useId()
  const navigate = useNavigate()
  const query = useDeferredValue(typed.trim())
  const isLong = query.length >= SHORTEST
  const { data, previousData } = useQuery(SearchSuggestDocument, { variables: { query }, skip: !isLong, errorPolicy: 'all' })
  const found = (data ?? previousData)?.searchSuggest
  const suggestions = isLong ? (found ? suggestionsOf(found, query) : []) : recent()

  useEffect(() => {
    if (isLong && data) announce(plural(suggestions.length, '{count} suggestion', '{count} suggestions'))
  }, [isLong, data, suggestions.length])

  const go = (to: string, remembered?: string) => {
    if (remembered) rememberSearch(remembered)
    onClose()
    void navigate(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((now) => ((now + step + 1 + suggestions.length + 1) % (suggestions.length + 1)) - 1)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const chosen = suggestions[active]
      if (chosen) go(chosen.to, chosen.query)
      else if (typed.trim()) go(paths.search(typed.trim()), typed.trim())
    }
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          className="fixed inset-x-0 top-0 z-50 max-h-dvh animate-fade-in overflow-y-auto bg-surface pb-6 text-ink shadow-2 outline-none"
          aria-describedby={undefined}
        >
          <div className="page max-w-[760px]! pt-4">
            <Dialog.Title className="sr-only">{t('Search the shop')}</Dialog.Title>
            <div className="flex items-center gap-3 border-ink border-b-2">
              <Search className="size-5 shrink-0" strokeWidth={1.75} aria-hidden="true" />
              <input
                type="search"
                role="combobox"
                aria-label={t('Search')}
                aria-expanded={suggestions.length > 0}
                aria-controls={list}
                aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
                autoComplete="off"
                enterKeyHint="search"
                placeholder={t('Vase, linen, brass…')}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value)
                  setActive(-1)
                }}
                onKeyDown={onKeyDown}
                className="h-14 min-w-0 flex-1 bg-transparent text-xl outline-none placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
              />
              <Dialog.Close asChild>
                <IconButton label={t('Close')}>
                  <X className="size-5" strokeWidth={1.75} />
                </IconButton>
              </Dialog.Close>
            </div>
            <div id={list} role="listbox" aria-label={isLong ? t('Suggestions') : t('Recent searches')} className="mt-3">
              {suggestions.map(({ key, to, query: remembered, content }, index) => (
                <div
                  key={key}
                  id={`${list}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onPointerEnter={() => setActive(index)}
                  onPointerDown={(event) => {
                    event.preventDefault()
                    go(to, remembered)
                  }}
                  className={cn(
                    'flex min-h-12 cursor-pointer items-center gap-3 rounded-button px-2 py-1.5',
                    index === active && 'bg-surface-2',
                  )}
                >
                  {content}
                </div>
              ))}
            </div>
            {isLong && data && suggestions.length === 0 && (
              <p className="px-2 py-4 text-ink-2">{t('Nothing begins like that. Enter looks everywhere.')}</p>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
