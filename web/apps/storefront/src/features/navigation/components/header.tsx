import { applyTheme, IconButton, iconStyle, plural, t, useTheme } from '@stoa/ui'
import { Menu, Moon, Search, ShoppingBag, Sun, User } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { paths } from '../../../shared/paths'
import { ShopLink } from '../../../shared/shop-link'
import { useBagDrawer, useCart } from '../../cart'
import { SearchButton } from '../../search'
import type { NavigationQuery } from '../api/navigation.generated'

const MenuDrawer = lazy(() => import('./menu-drawer'))

const SHOWN = 6
const link = 'max-w-36 shrink-0 truncate py-2 underline-offset-8 hover:underline aria-[current=page]:underline'

interface Entry {
  title: string
  url: string
  items: readonly { title: string; url: string | null }[]
}

/** The menu that staff have made, else the categories. */
export function entriesOf(navigation: NavigationQuery | undefined): Entry[] {
  const made = navigation?.main?.items ?? []
  // A mere heading leads nowhere: what is below it does.
  const leading = made.flatMap((item): { title: string; url: string | null; items: Entry['items'] }[] =>
    item.url ? [item] : item.items.map(({ title, url }) => ({ title, url, items: [] })),
  )
  const entries = leading.flatMap(({ title, url, items }) => (url ? [{ title, url, items }] : []))
  if (entries.length > 0) return entries
  const categories = navigation?.categoryTree.map(({ name, slug }) => ({ title: name, url: paths.category(slug), items: [] })) ?? []
  return [{ title: t('Shop'), url: paths.shop, items: [] }, ...categories]
}

export function Header({ navigation }: { navigation?: NavigationQuery }) {
  const entries = entriesOf(navigation)
  const [isMenuOpen, setMenuOpen] = useState(false)
  return (
    <header className="sticky top-0 z-30 border-b bg-bg">
      <div className="page grid h-16 grid-cols-[1fr_auto_1fr] items-center gap-4">
        <nav aria-label={t('Main')} className="hidden min-w-0 gap-6 overflow-x-clip lg:flex">
          {entries.slice(0, SHOWN).map(({ title, url }) => (
            <EntryLink key={title} to={url} title={title} />
          ))}
        </nav>
        <div className="-ml-3 flex lg:hidden">
          <IconButton label={t('Menu')} onClick={() => setMenuOpen(true)}>
            <Menu className="size-5" strokeWidth={1.75} />
          </IconButton>
        </div>
        <Link to={paths.home} className="display px-2 text-3xl" aria-label={t('Stoa, home')}>
          Stoa
        </Link>
        <div className="-mr-3 flex justify-end">
          <SearchButton icon={<Search className="size-5" strokeWidth={1.75} />} />
          <ThemeButton />
          <Link to={paths.account} aria-label={t('Account')} className={iconStyle}>
            <User className="size-5" strokeWidth={1.75} aria-hidden="true" />
          </Link>
          <BagButton />
        </div>
      </div>
      {isMenuOpen && (
        <Suspense fallback={null}>
          <MenuDrawer entries={entries} isOpen={isMenuOpen} onOpenChange={setMenuOpen} />
        </Suspense>
      )}
    </header>
  )
}

function EntryLink({ to, title }: { to: string; title: string }) {
  if (!to.startsWith('/'))
    return (
      <ShopLink to={to} className={link}>
        {title}
      </ShopLink>
    )
  return (
    <NavLink to={to} className={link}>
      {title}
    </NavLink>
  )
}

function ThemeButton() {
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton
      label={theme === 'dark' ? t('Light colours') : t('Dark colours')}
      className="max-sm:hidden"
      onClick={() => applyTheme(other)}
    >
      {theme === 'dark' ? <Sun className="size-5" strokeWidth={1.75} /> : <Moon className="size-5" strokeWidth={1.75} />}
    </IconButton>
  )
}

function BagButton() {
  const { cart } = useCart()
  const { setOpen } = useBagDrawer()
  const { pathname } = useLocation()
  const count = cart?.totalQuantity ?? 0
  const label = count === 0 ? t('Bag, empty') : plural(count, 'Bag, {count} piece', 'Bag, {count} pieces')
  return (
    <IconButton label={label} aria-haspopup="dialog" disabled={pathname === paths.bag} onClick={() => setOpen(true)}>
      <ShoppingBag className="size-5" strokeWidth={1.75} />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="tabular absolute top-1 right-0.5 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1 font-medium text-[11px] text-accent-ink"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </IconButton>
  )
}
