import { Drawer, t } from '@stoa/ui'
import { useBagDrawer, useCart } from '../model/use-bag'
import { BagContents, BagSummary } from './bag-contents'

export default function BagDrawer() {
  const { isOpen, setOpen } = useBagDrawer()
  const { cart } = useCart()
  const count = cart?.totalQuantity ?? 0
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={
        <>
          {t('Your bag')} {count > 0 && <span className="tabular ml-1 font-normal text-ink-2">{count}</span>}
        </>
      }
      description={t('What you are about to buy.')}
      footer={
        cart &&
        count > 0 && (
          <>
            <BagSummary cart={cart} onLeave={() => setOpen(false)} />
            <button type="button" onClick={() => setOpen(false)} className="mt-3 h-11 w-full font-medium text-ink-2 hover:text-ink">
              {t('Keep shopping')}
            </button>
          </>
        )
      }
    >
      <div className="px-6">
        <BagContents onLeave={() => setOpen(false)} />
      </div>
    </Drawer>
  )
}
