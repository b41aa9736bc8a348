import { Skeleton } from '@stoa/ui'
import { type RouteObject, redirect, type ShouldRevalidateFunction } from 'react-router'
import { categoryLoader, collectionLoader, homeLoader, productLoader, shopLoader } from '../features/catalog'
import { paths } from '../shared/paths'
import { ErrorPage } from './error-page'
import { Shell } from './shell'

/** Another variant is no other page. */
const onAnotherPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname

/** Where people come first, the page's code and the page's question start together: loaders are here, components come later. */
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
    lazy: {
      loader: async () => (await import('../features/orders/routes/loaders')).orderLinkLoader,
      Component: async () => (await import('../features/orders/routes/order')).Component,
    },
  },
  // Mails of earlier releases lead here.
  { path: 'orders/:token', loader: ({ params: { token = '' } }) => redirect(paths.orderLink(token)) },
  { path: 'sign-in', lazy: { Component: async () => (await import('../features/account/routes/sign-in')).Component } },
  { path: 'register', lazy: { Component: async () => (await import('../features/account/routes/register')).Component } },
  { path: 'forgot-password', lazy: { Component: async () => (await import('../features/account/routes/forgot')).Component } },
  { path: 'reset-password', lazy: { Component: async () => (await import('../features/account/routes/reset')).Component } },
  {
    path: 'account',
    lazy: { Component: async () => (await import('../features/account/routes/account')).Component },
    children: [
      { index: true, lazy: { Component: async () => (await import('../features/orders/routes/history')).Component } },
      { path: 'orders/:number', lazy: { Component: async () => (await import('../features/orders/routes/account-order')).Component } },
      { path: 'addresses', lazy: { Component: async () => (await import('../features/account/routes/addresses')).Component } },
      { path: 'reviews', lazy: { Component: async () => (await import('../features/account/routes/reviews')).Component } },
      { path: 'details', lazy: { Component: async () => (await import('../features/account/routes/details')).Component } },
    ],
  },
  {
    path: 'brands/:slug',
    lazy: {
      loader: async () => (await import('../features/catalog/routes/brand')).loader,
      Component: async () => (await import('../features/catalog/routes/brand')).Component,
    },
  },
  {
    path: 'pages/:handle',
    lazy: {
      loader: async () => (await import('../features/content/routes/loaders')).contentPageLoader,
      Component: async () => (await import('../features/content/routes/page')).Component,
    },
  },
  { path: '*', lazy: { loader: async () => (await import('../features/content/routes/loaders')).anywhereLoader } },
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

export const routes: RouteObject[] = [
  { element: <Shell />, hydrateFallbackElement: <FirstLoad />, children: [{ errorElement: <ErrorPage />, children: pages }] },
]
