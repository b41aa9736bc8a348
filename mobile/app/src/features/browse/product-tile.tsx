import { Pressable, View } from 'react-native'
import type { ProductCardFragment } from '../../api/documents.generated'
import { Picture } from '../../ui/picture'
import { Text } from '../../ui/text'
import { space, useColors } from '../../ui/theme'

/** A product among others: one thing to press, which says name and price. */
export function ProductTile({ product, width, onPress }: { product: ProductCardFragment; width: number; onPress: () => void }) {
  const colors = useColors()
  const { listed, compareAt } = product.priceRange.min
  const note = product.isAvailable ? '' : ', sold out'
  return (
    <Pressable
      role="link"
      aria-label={`${product.title}, ${listed.formatted}${note}`}
      onPress={onPress}
      style={({ pressed }) => ({ width, gap: space(2), opacity: pressed ? 0.8 : 1 })}
    >
      <Picture url={product.featuredImage?.url} />
      {!product.isAvailable && (
        <View
          style={{
            position: 'absolute',
            top: space(2),
            left: space(2),
            paddingHorizontal: space(2),
            borderRadius: 6,
            backgroundColor: colors.surface,
          }}
        >
          <Text size="small" color="ink2">
            Sold out
          </Text>
        </View>
      )}
      <View>
        <Text size="label" numberOfLines={2}>
          {product.title}
        </Text>
        <View style={{ flexDirection: 'row', gap: space(2) }}>
          <Text size="small" color={compareAt ? 'bad' : 'ink2'}>
            {listed.formatted}
          </Text>
          {compareAt && (
            <Text size="small" color="ink3" style={{ textDecorationLine: 'line-through' }}>
              {compareAt.formatted}
            </Text>
          )}
        </View>
      </View>
    </Pressable>
  )
}
