import { useQuery } from '@apollo/client/react'
import { View } from 'react-native'
import { ProductListDocument, ProductSearchDocument } from '../../api/documents.generated'
import { Button } from '../../ui/button'
import { Empty, Failure } from '../../ui/notice'
import { Text } from '../../ui/text'
import { space } from '../../ui/theme'
import { GridSkeleton, ProductGrid } from './product-grid'

/** The products of a category, a page at a time. */
export function CategoryListing({ slug }: { slug: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ProductListDocument, {
    variables: { filter: { categorySlug: slug } },
    notifyOnNetworkStatusChange: true,
  })
  if (!data) return error ? <Failure onAgain={() => void refetch()} /> : <GridSkeleton />
  const { nodes, pageInfo } = data.products
  if (nodes.length === 0) return <Empty title="Nothing here yet" text="There will be: look in again." />
  return (
    <View style={{ gap: space(8) }}>
      <ProductGrid products={nodes} />
      {pageInfo.hasNextPage && (
        <Button
          kind="quiet"
          title="Show more"
          isBusy={loading}
          onPress={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
        />
      )}
    </View>
  )
}

/** What was found for some words. */
export function SearchListing({ words, onClear }: { words: string; onClear: () => void }) {
  const { data, previousData, error, refetch } = useQuery(ProductSearchDocument, { variables: { query: words } })
  const shown = data ?? previousData
  if (!shown) return error ? <Failure onAgain={() => void refetch()} /> : <GridSkeleton />
  const { nodes } = shown.productSearch.products
  if (nodes.length === 0)
    return (
      <Empty
        title={`Nothing found for “${words}”`}
        text="Try fewer words, or other ones."
        action={{ title: 'Clear the search', onPress: onClear }}
      />
    )
  return (
    <View style={{ gap: space(4), opacity: data ? 1 : 0.6 }}>
      <Text size="small" color="ink2" live>
        {nodes.length === 1 ? '1 piece' : `${nodes.length} pieces`}
      </Text>
      <ProductGrid products={nodes} />
    </View>
  )
}
