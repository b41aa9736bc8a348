import { useQuery } from '@apollo/client/react'
import { ShopLocalesDocument } from './api/shop-locales.generated'

const names = new Intl.DisplayNames(undefined, { type: 'language' })

export const languageName = (locale: string): string => names.of(locale) ?? locale

/** The languages of the shop, its own first. */
export function useLocales(): readonly string[] {
  return useQuery(ShopLocalesDocument, { errorPolicy: 'all' }).data?.storefrontConfig?.locales ?? []
}
