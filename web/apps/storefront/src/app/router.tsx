import { Skeleton } from '@stoa/ui'
import { createBrowserRouter, type RouteObject, type ShouldRevalidateFunction } from 'react-router'
import { categoryLoader, collectionLoader, homeLoader, productLoader, shopLoader } from '../features/catalog'
import { orderLinkLoader } from '../features/orders'
import { ErrorPage } from './error-page'
import { Shell } from './shell'

/** Another variant is no other page. */
const onAnotherPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname

/** The page's code and the page's question start together: loaders are here, components come later. */
const pages: RouteObject[] = [
  { index: true, loader: homeLoader, lazy: { Component: async () => (await import('../features/catalog/routes/home')).Component } },
  { path: 'shop', loader: shopLoader, lazy: { Component: async () => (await import('../features/catalog/routes/shop')).Component } },
  { path: 'search', loader: shopLoader, lazy: { Component: async () => (await import('../features/search/routes/search')).Component } },
  {
    path: 'categories/:slug',
    loader: categoryLoader,
    lazy: { Component: async () => (await import('../features/catalog/routes/category')).Component },
  },
  {
    path: 'collections/:slug',
    loader: collectionLoader,
    lazy: { Component: async () => (await import('../features/catalog/routes/collection')).Component },
  },
  {
    path: 'products/:slug',
    loader: productLoader,
    shouldRevalidate: onAnotherPath,
    lazy: { Component: async () => (await import('../features/catalog/routes/product')).Component },
  },
  { path: 'bag', lazy: { Component: async () => (await import('../features/cart/routes/bag')).Component } },
  { path: 'checkout', lazy: { Component: async () => (await import('../features/checkout/routes/checkout')).Component } },
  { path: 'checkout/return', lazy: { Component: async () => (await import('../features/checkout/routes/return')).Component } },
  { path: 'checkout/:step', lazy: { Component: async () => (await import('../features/checkout/routes/checkout')).Component } },
  {
    path: 'order/:token',
    loader: orderLinkLoader,
    lazy: { Component: async () => (await import('../features/orders/routes/order')).Component },
  },
  {
    path: '*',
    loader: () => {
      throw new Response('Not found', { status: 404 })
    },
  },
]

function FirstLoad() {
  return (
    <div className="page pt-24" aria-busy="true">
      <Skeleton className="h-16 w-2/5" />
      <div className="mt-12 grid grid-cols-2 gap-6 md:grid-cols-4">
        {[0, 1, 2, 3].map((one) => (
          <Skeleton key={one} className="aspect-4/5 rounded-card" />
        ))}
      </div>
    </div>
  )
}

export const router = createBrowserRouter([
  { element: <Shell />, hydrateFallbackElement: <FirstLoad />, children: [{ errorElement: <ErrorPage />, children: pages }] },
])
