import { lazy } from 'react'
import { whenOnline } from '../../shared/when-online'

export type { CartDetailsFragment, CheckoutIssueFragment } from './api/cart-details.generated'
export { CartDetailsFragmentDoc } from './api/cart-details.generated'
export { CartMarketUpdateDocument } from './api/cart-market-update.generated'
export { BagUnknown } from './components/bag-unknown'
export { LineProblem } from './components/line-problem'
export { type BagState, bagForgotten, bagFound, bagReducer, keepBag, readBag } from './model/bag-slice'
export { useAddToBag } from './model/use-add-to-bag'
export { useBagDrawer, useBagKey, useCart } from './model/use-bag'
export { useLineQuantity } from './model/use-line-quantity'
export { useTakeBagAlong } from './model/use-take-bag-along'
export { refusalWords } from './model/words'

/** Fetched when it is first opened. */
export const BagDrawer = lazy(() => whenOnline(() => import('./components/bag-drawer')))
