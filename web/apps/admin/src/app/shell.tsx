import { recover } from '@stoa/session'
import { Announcer, applyTheme, cn, Drawer, IconButton, OfflineBar, Toaster, useShortcuts, useTheme } from '@stoa/ui'
import { CircleHelp, LogOut, Menu, Moon, Search, Sun } from 'lucide-react'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router'
import { useViewer } from '../features/session'
import { client, session } from '../shared/client'
import { paths } from '../shared/paths'
import { groupsFor } from './places'
import { Shortcuts } from './shortcuts'

const Palette = lazy(() => import('./palette'))

/** What surrounds every page of the desk. */
export function Shell() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | 'menu' | null>(null)
  useSessionEnd()
  useEffect(() => recover(client), [])
  useShortcuts({
    'ctrl+k': (event) => {
      event.preventDefault()
      setOpen('palette')
    },
    '?': () => setOpen('shortcuts'),
  })
  const change = (isOpen: boolean) => !isOpen && setOpen(null)
  return (
    <>
      <Progress />
      <a href="#main" className="sr-only z-50 rounded-button bg-surface px-4 py-3 focus:not-sr-only focus:fixed focus:top-3 focus:left-3">
        Skip to content
      </a>
      <OfflineBar label="Connection">You are offline. Pages you have opened stay readable, but changes are not saved.</OfflineBar>
      <div className="flex min-h-dvh">
        <aside
          aria-label="Sidebar"
          className="sticky top-0 flex h-dvh w-58 shrink-0 flex-col overflow-y-auto border-r bg-surface-2 px-3 py-4 max-lg:hidden"
        >
          <Wordmark />
          <Places />
        </aside>
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-bg px-4">
            <IconButton label="Menu" className="lg:hidden" onClick={() => setOpen('menu')}>
              <Menu className="size-5" strokeWidth={1.75} />
            </IconButton>
            <button
              type="button"
              onClick={() => setOpen('palette')}
              className="flex h-9 w-full max-w-md items-center gap-2.5 rounded-button border border-line-strong bg-surface px-3 text-ink-2 text-sm hover:bg-surface-2"
            >
              <Search className="size-4" strokeWidth={1.75} aria-hidden="true" />
              <span className="flex-1 truncate text-left">Search…</span>
              <kbd className="rounded-field border px-1.5 font-sans text-xs max-sm:hidden">Ctrl K</kbd>
            </button>
            <div className="ml-auto flex items-center">
              <IconButton
                label="Keyboard shortcuts"
                title="Keyboard shortcuts"
                className="max-sm:hidden"
                onClick={() => setOpen('shortcuts')}
              >
                <CircleHelp className="size-5" strokeWidth={1.75} />
              </IconButton>
              <ThemeButton />
              <Account />
            </div>
          </header>
          <Main />
        </div>
      </div>
      <Drawer isOpen={open === 'menu'} onOpenChange={change} title="Stoa admin" description="Main navigation">
        <div className="p-4">
          <Places onGo={() => setOpen(null)} />
        </div>
      </Drawer>
      <Shortcuts isOpen={open === 'shortcuts'} onOpenChange={change} />
      {open === 'palette' && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(null)} />
        </Suspense>
      )}
      <Toaster />
      <Announcer />
      <ScrollRestoration />
    </>
  )
}

/** Signed out here, in another tab, or by whoever manages the staff: back to the door, and back to this page afterwards. */
function useSessionEnd() {
  const navigate = useNavigate()
  useEffect(
    () =>
      session.subscribe((isSignedIn) => {
        if (isSignedIn) return
        void client.clearStore()
        void navigate(paths.signIn(location.pathname + location.search), { replace: true })
      }),
    [navigate],
  )
}

function Wordmark() {
  return (
    <p className="mb-5 px-3 font-semibold text-lg">
      Stoa <span className="font-normal text-ink-2">admin</span>
    </p>
  )
}

function Places({ onGo }: { onGo?: () => void }) {
  const { may } = useViewer()
  const id = useId()
  return (
    <nav aria-label="Main" className="space-y-3">
      {groupsFor(may).map(({ name, places }) => (
        <div key={name}>
          {name && (
            <p id={`${id}-${name}`} className="mb-1 px-3 font-medium text-ink-3 text-xs">
              {name}
            </p>
          )}
          <ul className="space-y-0.5" aria-labelledby={name ? `${id}-${name}` : undefined}>
            {places.map(({ name: place, path, icon: Icon }) => (
              <li key={path}>
                <NavLink
                  to={path}
                  end={path === '/'}
                  onClick={onGo}
                  className="flex h-7.5 items-center gap-3 rounded-button px-3 text-ink-2 hover:bg-surface-3 hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-1"
                >
                  <Icon className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
                  {place}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function ThemeButton() {
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  const label = theme === 'dark' ? 'Switch to light theme' : 'Switch to dark theme'
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <IconButton label={label} title={label} onClick={() => applyTheme(other)}>
      <Icon className="size-5" strokeWidth={1.75} />
    </IconButton>
  )
}

function Account() {
  const { member } = useViewer()
  return (
    <div className="flex items-center gap-1 pl-2">
      <span className="max-w-40 truncate text-ink-2 text-sm max-md:hidden">
        {member?.name} · {member?.role.name}
      </span>
      <IconButton label="Sign out" title="Sign out" onClick={() => void session.signOut()}>
        <LogOut className="size-5" strokeWidth={1.75} />
      </IconButton>
    </div>
  )
}

/** After another page has come, it has the focus: those who hear it begin at its start. */
function Main() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return (
    <main id="main" ref={main} tabIndex={-1} className="min-w-0 flex-1 pb-24 outline-none">
      <Outlet />
    </main>
  )
}

/** A thin line while a page is on its way; the old one stays. */
function Progress() {
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
