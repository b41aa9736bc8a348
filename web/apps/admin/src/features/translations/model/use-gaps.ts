import { useQuery } from '@apollo/client/react'
import type { TextField, TranslatedKind } from '@stoa/graphql'
import { paths } from '../../../shared/paths'
import type { pageOf } from '../../../shared/table-state'
import { UntranslatedProductsDocument } from '../api/untranslated-products.generated'
import { UntranslatedTextsDocument } from '../api/untranslated-texts.generated'
import { aboutKind } from './kinds'

/** Something that lacks texts in a language. */
export interface Gap {
  id: string
  title: string
  /** What tells it from others of that name. */
  note?: string
  path: string
  missing: readonly TextField[]
}

/** What lacks texts in a language, of one kind or of products; nothing is asked without a language. */
export function useGaps(locale: string | undefined, kind: TranslatedKind | null, page: ReturnType<typeof pageOf>) {
  const products = useQuery(UntranslatedProductsDocument, {
    variables: { ...page, locale: locale ?? '' },
    skip: !locale || kind !== null,
    fetchPolicy: 'cache-and-network',
  })
  const others = useQuery(UntranslatedTextsDocument, {
    variables: { ...page, locale: locale ?? '', kind: kind ?? 'CATEGORY' },
    skip: !locale || kind === null,
    fetchPolicy: 'cache-and-network',
  })
  const asked = kind ? others : products
  const state = { isLoading: asked.loading && !asked.data, error: asked.error, refetch: asked.refetch }
  if (kind) {
    const found = (others.data ?? others.previousData)?.untranslatedTexts
    return { ...state, found, gaps: found?.nodes.map((gap) => ({ ...gap, path: aboutKind(gap.kind)?.path(gap.id) ?? '' })) }
  }
  const found = (products.data ?? products.previousData)?.untranslatedProducts
  const gaps = found?.nodes.map(
    ({ product: { id, title, slug }, missing }): Gap => ({ id, title, note: slug, path: paths.product(id), missing }),
  )
  return { ...state, found, gaps }
}
