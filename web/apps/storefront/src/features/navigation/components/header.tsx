import { applyTheme, currentTheme, IconButton } from '@stoa/ui'
import { Menu, Moon, Search, ShoppingBag, Sun } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { paths } from '../../../shared/paths'
import { useBagDrawer, useCart } from '../../cart'
import { SearchButton } from '../../search'
import type { NavigationQuery } from '../api/navigation.generated'

const MenuDrawer = lazy(() => import('./menu-drawer'))

const SHOWN = 5
const link = 'max-w-36 shrink-0 truncate py-2 underline-offset-8 hover:underline aria-[current=page]:underline'

export function Header({ categories }: { categories: NavigationQuery['categoryTree'] }) {
  const [isMenuOpen, setMenuOpen] = useState(false)
  return (
    <header className="sticky top-0 z-30 border-b bg-bg">
      <div className="page grid h-16 grid-cols-[1fr_auto_1fr] items-center gap-4">
        <nav aria-label="Main" className="hidden min-w-0 gap-6 overflow-x-clip lg:flex">
          <NavLink to={paths.shop} className={link}>
            Shop
          </NavLink>
          {categories.slice(0, SHOWN).map(({ id, name, slug }) => (
            <NavLink key={id} to={paths.category(slug)} className={link}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className="-ml-3 flex lg:hidden">
          <IconButton label="Menu" onClick={() => setMenuOpen(true)}>
            <Menu className="size-5" strokeWidth={1.75} />
          </IconButton>
        </div>
        <Link to={paths.home} className="display px-2 text-3xl" aria-label="Stoa, home">
          Stoa
        </Link>
        <div className="-mr-3 flex justify-end">
          <SearchButton icon={<Search className="size-5" strokeWidth={1.75} />} />
          <ThemeButton />
          <BagButton />
        </div>
      </div>
      {isMenuOpen && (
        <Suspense fallback={null}>
          <MenuDrawer categories={categories} isOpen={isMenuOpen} onOpenChange={setMenuOpen} />
        </Suspense>
      )}
    </header>
  )
}

function ThemeButton() {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton
      label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
      className="max-sm:hidden"
      onClick={() => {
        applyTheme(other)
        setTheme(other)
      }}
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
  const label = count === 0 ? 'Bag, empty' : `Bag, ${count} ${count === 1 ? 'piece' : 'pieces'}`
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
