import { t } from '@stoa/ui'
import { Globe } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { ShopLink } from '../../../shared/shop-link'
import type { NavigationQuery } from '../api/navigation.generated'

const Chooser = lazy(() => import('./chooser'))
const link = 'inline-flex min-h-9 items-center text-ink-2 hover:text-ink hover:underline'

export function Footer({ navigation }: { navigation?: NavigationQuery }) {
  const [isChoosing, setChoosing] = useState(false)
  const market = navigation?.currentMarket
  return (
    <footer className="border-t bg-surface-2">
      <div className="page grid gap-10 py-14 sm:grid-cols-[1.4fr_2fr]">
        <div>
          <p className="display text-3xl">{navigation?.storefrontConfig.name ?? 'Stoa'}</p>
          <p className="mt-3 max-w-[36ch] text-ink-2">{t('A covered walk where things were made, shown and talked about. Then as now.')}</p>
        </div>
        <div className="grid gap-8 md:grid-cols-2">
          <nav aria-label={t('Categories')}>
            <h2 className="mb-3 font-medium">{t('Shop')}</h2>
            <ul className="grid grid-cols-2 gap-x-6">
              <li>
                <Link to={paths.shop} className={link}>
                  {t('Everything')}
                </Link>
              </li>
              {navigation?.categoryTree.map(({ id, name, slug }) => (
                <li key={id}>
                  <Link to={paths.category(slug)} className={link}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {navigation?.footer && <FooterMenu items={navigation.footer.items} />}
        </div>
      </div>
      {market && (
        <div className="page flex flex-wrap items-center justify-between gap-4 border-t py-5 text-ink-2 text-sm">
          <p>
            {market.market.pricesIncludeTax
              ? t('Prices in {currency}, taxes included.', { currency: market.currency.currency })
              : t('Prices in {currency}, taxes on top.', { currency: market.currency.currency })}
          </p>
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={() => setChoosing(true)}
            className="inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:text-ink hover:underline"
          >
            <Globe className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
            {t('Country and language')}
          </button>
        </div>
      )}
      {isChoosing && navigation && (
        <Suspense fallback={null}>
          <Chooser config={navigation.storefrontConfig} current={navigation.currentMarket} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </footer>
  )
}

type Item = NonNullable<NavigationQuery['footer']>['items'][number]

/** What staff have put there: headings with links below, or links alone. */
function FooterMenu({ items }: { items: readonly Item[] }) {
  return (
    <nav aria-label={t('More of the shop')}>
      <ul className="space-y-1">
        {items.map((item) => (
          <li key={item.title}>
            {item.url ? (
              <ShopLink to={item.url} className={link}>
                {item.title}
              </ShopLink>
            ) : (
              <h2 className="mb-2 font-medium">{item.title}</h2>
            )}
            {item.items.length > 0 && (
              <ul className="mb-4">
                {item.items.map((one) => (
                  <li key={one.title}>
                    <ShopLink to={one.url ?? ''} className={link}>
                      {one.title}
                    </ShopLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
