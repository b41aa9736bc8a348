import type { RouteQuery } from './api/route.generated'
import { paths } from './paths'

/** The path of what an address stands for, or where it was moved to. */
export function placeOf(target: RouteQuery['route'] | undefined): string | null {
  switch (target?.__typename) {
    case 'Redirect':
      return /^(\/(?![/\\])|https:)/.test(target.targetUrl) ? target.targetUrl : null
    case 'Product':
      return paths.product(target.slug)
    case 'Category':
      return paths.category(target.slug)
    case 'Collection':
      return paths.collection(target.slug)
    case 'Brand':
      return paths.brand(target.slug)
    case 'ContentPage':
      return paths.page(target.handle)
    default:
      return null
  }
}
