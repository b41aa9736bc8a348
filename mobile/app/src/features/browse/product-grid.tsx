import { View } from 'react-native'
import type { ProductCardFragment } from '../../api/documents.generated'
import { useShop } from '../../shared/shop-state'
import { Skeleton } from '../../ui/notice'
import { space, useLayout } from '../../ui/theme'
import { ProductTile } from './product-tile'

const rowOf = { flexDirection: 'row', flexWrap: 'wrap', columnGap: space(4), rowGap: space(6) } as const

export function ProductGrid({ products }: { products: readonly ProductCardFragment[] }) {
  const { tile } = useLayout()
  const { move } = useShop()
  return (
    <View style={rowOf}>
      {products.map((product) => (
        <ProductTile
          key={product.id}
          product={product}
          width={tile}
          onPress={() => move({ kind: 'push', route: { name: 'product', id: product.id } })}
        />
      ))}
    </View>
  )
}

export function GridSkeleton() {
  const { tile, columns } = useLayout()
  return (
    <View style={rowOf} aria-busy aria-label="Products are on their way" role="status">
      {Array.from({ length: columns * 2 }, (_, index) => (
        <View key={index} style={{ width: tile, gap: space(2) }}>
          <Skeleton height={tile * 1.25} />
          <Skeleton height={16} width="70%" />
        </View>
      ))}
    </View>
  )
}
