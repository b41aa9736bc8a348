import type { Permission } from '@stoa/graphql'
import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { signInLoader, staffLoader } from '../features/session'
import { ErrorPage } from './error-page'
import { Guarded } from './guarded'
import { Shell } from './shell'
import { Starting } from './starting'

interface Page {
  Component: ComponentType
}

/** The code of a page comes when it is opened. */
function page(path: string, permission: Permission | null, load: () => Promise<Page>): RouteObject {
  return {
    path,
    lazy: async () => {
      const { Component } = await load()
      if (!permission) return { Component }
      return {
        Component: () => (
          <Guarded permission={permission}>
            <Component />
          </Guarded>
        ),
      }
    },
  }
}

const pages: RouteObject[] = [
  page('/', null, () => import('../features/home/routes/home')),
  page('orders', 'ORDERS_READ', () => import('../features/orders/routes/orders')),
  page('orders/:number', 'ORDERS_READ', () => import('../features/orders/routes/order')),
  page('products', 'PRODUCTS_READ', () => import('../features/products/routes/products')),
  page('products/new', 'PRODUCTS_WRITE', () => import('../features/products/routes/new-product')),
  page('products/:id', 'PRODUCTS_READ', () => import('../features/products/routes/product')),
  page('categories/:id?', 'PRODUCTS_READ', () => import('../features/categories/routes/categories')),
  page('collections', 'PRODUCTS_READ', () => import('../features/collections/routes/collections')),
  page('collections/:id', 'PRODUCTS_READ', () => import('../features/collections/routes/collection')),
  page('brands', 'PRODUCTS_READ', () => import('../features/brands/routes/brands')),
  page('brands/:id', 'PRODUCTS_READ', () => import('../features/brands/routes/brand')),
  page('price-lists', 'PRODUCTS_READ', () => import('../features/price-lists/routes/price-lists')),
  page('price-lists/:handle', 'PRODUCTS_READ', () => import('../features/price-lists/routes/price-list')),
  page('schedule', 'PRODUCTS_READ', () => import('../features/plan/routes/plan')),
  page('product-kinds', 'PRODUCTS_READ', () => import('../features/product-kinds/routes/product-kinds')),
  page('product-kinds/:id', 'PRODUCTS_READ', () => import('../features/product-kinds/routes/product-kind')),
  page('attributes', 'PRODUCTS_READ', () => import('../features/product-kinds/routes/attributes')),
  page('attributes/:id', 'PRODUCTS_READ', () => import('../features/product-kinds/routes/attribute')),
  page('translations/:locale?/:kind?', 'PRODUCTS_READ', () => import('../features/translations/routes/translations')),
  page('pictures', 'PRODUCTS_READ', () => import('../features/media/routes/pictures')),
  page('pictures/:id', 'PRODUCTS_READ', () => import('../features/media/routes/picture')),
  page('files', 'PRODUCTS_READ', () => import('../features/media/routes/files')),
  page('files/:id', 'PRODUCTS_READ', () => import('../features/media/routes/file')),
  page('inventory', 'INVENTORY_READ', () => import('../features/inventory/routes/inventory')),
  page('inventory/:id', 'INVENTORY_READ', () => import('../features/inventory/routes/variant')),
  page('transfers', 'INVENTORY_READ', () => import('../features/inventory/routes/transfers')),
  page('warehouses', 'INVENTORY_READ', () => import('../features/inventory/routes/warehouses')),
  page('warehouses/:id', 'INVENTORY_READ', () => import('../features/inventory/routes/warehouse')),
  page('jobs', 'PRODUCTS_READ', () => import('../features/jobs/routes/jobs')),
  page('exports/:id', 'PRODUCTS_READ', () => import('../features/jobs/routes/export')),
  page('imports', 'PRODUCTS_WRITE', () => import('../features/imports/routes/imports')),
  page('imports/:id', 'PRODUCTS_WRITE', () => import('../features/imports/routes/import')),
  page('reviews', 'REVIEWS_READ', () => import('../features/reviews/routes/reviews')),
  page('customers', 'CUSTOMERS_READ', () => import('../features/customers/routes/customers')),
  page('customers/:id', 'CUSTOMERS_READ', () => import('../features/customers/routes/customer')),
  page('pages', 'CONTENT_READ', () => import('../features/content/routes/pages')),
  page('pages/:id', 'CONTENT_READ', () => import('../features/content/routes/page')),
  page('placements', 'CONTENT_READ', () => import('../features/content/routes/placements')),
  page('placements/:key', 'CONTENT_READ', () => import('../features/content/routes/placement')),
  page('menus', 'CONTENT_READ', () => import('../features/content/routes/menus')),
  page('menus/:handle', 'CONTENT_READ', () => import('../features/content/routes/menu')),
  page('redirects', 'CONTENT_READ', () => import('../features/content/routes/redirects')),
  page('search', 'PRODUCTS_READ', () => import('../features/search/routes/search')),
  page('markets', 'SETTINGS_WRITE', () => import('../features/markets/routes/markets')),
  page('markets/:handle', 'SETTINGS_WRITE', () => import('../features/markets/routes/market')),
  page('staff', 'STAFF_MANAGE', () => import('../features/staff/routes/staff')),
  {
    path: '*',
    loader: () => {
      throw new Response('Not found', { status: 404 })
    },
  },
]

export const router = createBrowserRouter([
  {
    path: '/sign-in',
    loader: signInLoader,
    hydrateFallbackElement: <Starting />,
    errorElement: <ErrorPage />,
    lazy: async () => ({ Component: (await import('../features/session/routes/sign-in')).Component }),
  },
  {
    id: 'shell',
    loader: staffLoader,
    shouldRevalidate: () => false,
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <Starting />,
    children: [{ errorElement: <ErrorPage />, children: pages }],
  },
])
