import { lazy } from 'react'

export { NavigationDocument } from './api/navigation.generated'
export { Header } from './components/header'

/** Below everything: nobody waits for it. */
export const Footer = lazy(() => import('./components/footer').then(({ Footer }) => ({ default: Footer })))
