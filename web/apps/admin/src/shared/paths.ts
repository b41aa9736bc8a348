/** Where everything is found. */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  orders: '/orders',
  order: (number: string) => `/orders/${encodeURIComponent(number)}`,
  products: '/products',
  product: (id: string) => `/products/${id}`,
  newProduct: '/products/new',
  inventory: '/inventory',
  variantStock: (id: string) => `/inventory/${id}`,
  transfers: '/transfers',
  imports: '/imports',
  bulkImport: (id: string) => `/imports/${id}`,
  customers: '/customers',
  customer: (id: string) => `/customers/${id}`,
  reviews: '/reviews',
  staff: '/staff',
}
