import { lazy } from 'react'
import { whenOnline } from '../../shared/when-online'

export { NavigationDocument } from './api/navigation.generated'
export { Header } from './components/header'

/** Below everything: nobody waits for it. */
export const Footer = lazy(() => whenOnline(() => import('./components/footer').then(({ Footer }) => ({ default: Footer }))))
