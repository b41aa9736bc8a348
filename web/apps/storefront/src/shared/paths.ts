/** Where everything is found: the same paths that `route` of the API answers. */
export const paths = {
  home: '/',
  shop: '/shop',
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
  product: (slug: string) => `/products/${slug}`,
  category: (slug: string) => `/categories/${slug}`,
  collection: (slug: string) => `/collections/${slug}`,
  bag: '/bag',
  checkout: '/checkout',
  orderLink: (token: string) => `/order/${token}`,
}
