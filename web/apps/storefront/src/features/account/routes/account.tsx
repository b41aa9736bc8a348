import { useQuery } from '@apollo/client/react'
import { Button, cn, t } from '@stoa/ui'
import { useEffect, useRef } from 'react'
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import { paths } from '../../../shared/paths'
import { ViewerDocument } from '../api/viewer.generated'
import { SignInForm } from '../components/sign-in-form'
import { useIsSignedIn, useSignOut } from '../model/use-session'

const PARTS = [
  { to: paths.account, label: 'Orders', end: true },
  { to: paths.addresses, label: 'Addresses' },
  { to: paths.myReviews, label: 'Reviews' },
  { to: paths.details, label: 'Details and security' },
]

/** What surrounds the pages of an account. Who is not signed in, or no longer, signs in here and goes on. */
export function Component() {
  const isSignedIn = useIsSignedIn()
  const { data } = useQuery(ViewerDocument, { skip: !isSignedIn })
  const signOut = useSignOut()
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a phone not all parts are seen at once: the one where somebody is, is.
  useEffect(() => {
    const current = nav.current?.querySelector(`[aria-current="page"][href="${pathname}"]`)
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  const navigate = useNavigate()
  if (!isSignedIn)
    return (
      <div className="page max-w-[500px]! pt-12 pb-24 md:pt-20">
        <h1 className="display mb-8 text-[clamp(2.5rem,5vw,3.5rem)]">{t('Sign in')}</h1>
        <SignInForm onDone={() => undefined} />
        <p className="mt-8 border-t pt-6">
          {t('New here?')}{' '}
          <NavLink to={paths.register} className="font-medium underline underline-offset-4">
            {t('Open an account')}
          </NavLink>
        </p>
      </div>
    )
  const name = data?.viewer.customer?.name
  return (
    <div className="page pt-8 pb-24 md:pt-12">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <p className="display wrap-anywhere min-w-0 text-[clamp(2.25rem,5vw,3.5rem)]">
          {name ? t('Hello, {name}', { name }) : t('Your account')}
        </p>
        <Button
          kind="quiet"
          onClick={() => {
            void signOut().then(() => navigate(paths.home))
          }}
        >
          {t('Sign out')}
        </Button>
      </div>
      <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-14">
        <nav ref={nav} aria-label={t('Account')} className="-mx-1 overflow-x-auto px-1">
          <ul className="flex gap-1 border-b lg:flex-col lg:border-b-0">
            {PARTS.map(({ to, label, end }) => (
              <li key={to} className="shrink-0">
                <NavLink
                  to={to}
                  end={end}
                  className={({ isActive }) =>
                    cn(
                      'flex min-h-11 items-center border-b-2 px-3 lg:rounded-button lg:border-0',
                      isActive ? 'border-ink font-medium lg:bg-surface-2' : 'border-transparent text-ink-2 hover:text-ink',
                    )
                  }
                >
                  {t(label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
    </div>
  )
}
