import { t } from '@stoa/ui'
import { useTitle } from '../../../shared/use-title'
import { BagContents, BagSummary } from '../components/bag-contents'
import { useCart } from '../model/use-bag'

export function Component() {
  useTitle(t('Your bag'))
  const { cart } = useCart()
  return (
    <div className="page pb-24">
      <h1 className="display py-8 text-[clamp(2.5rem,5vw,4rem)] md:py-10">{t('Your bag')}</h1>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="border-t">
          <BagContents />
        </div>
        {cart && cart.lines.length > 0 && (
          <aside aria-label={t('Summary')} className="h-fit rounded-card bg-surface-2 p-6 lg:sticky lg:top-24">
            <BagSummary cart={cart} />
          </aside>
        )}
      </div>
    </div>
  )
}
