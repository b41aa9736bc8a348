import { useQuery } from '@apollo/client/react'
import { Announcer, cn, OfflineBar, t } from '@stoa/ui'
import { Suspense, useEffect, useRef } from 'react'
import { useStore } from 'react-redux'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { BagDrawer, useBagDrawer } from '../features/cart'
import { Footer, Header, NavigationDocument } from '../features/navigation'
import { whenOnline } from '../shared/when-online'
import { useEarly } from './early'
import type { State } from './store'

/** What surrounds every page of the shop. */
export function Shell() {
  const { data } = useQuery(NavigationDocument, { errorPolicy: 'all' })
  useEarly()
  const { isOpen } = useBagDrawer()
  const store = useStore<State>()
  useEffect(() => void whenOnline(() => import('./afterwards')).then(({ begin }) => begin(store)), [store])
  return (
    <>
      <Progress />
      <a href="#main" className="sr-only z-50 rounded-button bg-surface px-4 py-3 focus:not-sr-only focus:fixed focus:top-3 focus:left-3">
        {t('Skip to the page')}
      </a>
      <OfflineBar label={t('Connection')}>{t('You are offline. Your bag is safe, and what you have opened stays readable.')}</OfflineBar>
      <Header navigation={data} />
      <Main />
      <Suspense fallback={null}>
        <Footer navigation={data} />
      </Suspense>
      <Announcer />
      <ScrollRestoration />
      {isOpen && (
        <Suspense fallback={null}>
          <BagDrawer />
        </Suspense>
      )}
    </>
  )
}

/** After another page has come, it has the focus: those who hear it begin at its start. */
export function Main({ className }: { className?: string }) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return (
    <main id="main" ref={main} tabIndex={-1} className={cn('min-h-[70vh] outline-none', className)}>
      <Outlet />
    </main>
  )
}

/** A thin line while a page is on its way; the old one stays. */
export function Progress() {
  const { state } = useNavigation()
  return (
    <div
      aria-hidden="true"
      className={cn(
        'fixed inset-x-0 top-0 z-50 h-0.5 origin-left bg-accent transition-all delay-150 duration-700 ease-out',
        state === 'idle' ? 'scale-x-0 opacity-0' : 'scale-x-75 opacity-100',
      )}
    />
  )
}
