import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import type { NavigationQuery } from '../api/navigation.generated'

export function Footer({ categories, market }: { categories: NavigationQuery['categoryTree']; market?: NavigationQuery['currentMarket'] }) {
  return (
    <footer className="border-t bg-surface-2">
      <div className="page grid gap-10 py-14 sm:grid-cols-[1.4fr_2fr]">
        <div>
          <p className="display text-3xl">Stoa</p>
          <p className="mt-3 max-w-[36ch] text-ink-2">A covered walk where things were made, shown and talked about. Then as now.</p>
        </div>
        <nav aria-label="Categories">
          <h2 className="mb-3 font-medium">Shop</h2>
          <ul className="grid grid-cols-2 gap-x-6 md:grid-cols-3">
            <li>
              <Link to={paths.shop} className="inline-flex min-h-9 items-center text-ink-2 hover:text-ink hover:underline">
                Everything
              </Link>
            </li>
            {categories.map(({ id, name, slug }) => (
              <li key={id}>
                <Link to={paths.category(slug)} className="inline-flex min-h-9 items-center text-ink-2 hover:text-ink hover:underline">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {market && (
        <p className="page border-t py-5 text-ink-2 text-sm">
          Prices in {market.currency.currency}
          {market.market.pricesIncludeTax ? ', taxes included' : ', taxes on top'}.
        </p>
      )}
    </footer>
  )
}
