import { Pressable, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { Tab } from '../shared/navigation'
import { Text } from './text'
import { radius, space, useColors } from './theme'

const TABS: readonly { tab: Tab; title: string }[] = [
  { tab: 'shop', title: 'Shop' },
  { tab: 'cart', title: 'Cart' },
  { tab: 'orders', title: 'Orders' },
]

/** `pieces` are in the cart. */
export function TabBar({ tab, pieces, onPress }: { tab: Tab; pieces: number; onPress: (tab: Tab) => void }) {
  const colors = useColors()
  const insets = useSafeAreaInsets()
  return (
    <View
      role="tablist"
      aria-label="Parts of the shop"
      style={{
        flexDirection: 'row',
        justifyContent: 'center',
        borderTopWidth: 1,
        borderColor: colors.line,
        backgroundColor: colors.surface,
        paddingBottom: insets.bottom,
      }}
    >
      {TABS.map(({ tab: one, title }) => {
        const isHere = one === tab
        const count = one === 'cart' && pieces > 0 ? pieces : null
        return (
          <Pressable
            key={one}
            role="tab"
            aria-selected={isHere}
            aria-label={count ? `${title}, ${count} ${count === 1 ? 'piece' : 'pieces'}` : title}
            onPress={() => onPress(one)}
            style={{
              flex: 1,
              maxWidth: 200,
              minHeight: 60,
              alignItems: 'center',
              justifyContent: 'center',
              flexDirection: 'row',
              gap: space(2),
            }}
          >
            <View
              style={{
                position: 'absolute',
                top: 0,
                height: 3,
                width: 40,
                borderRadius: radius.round,
                backgroundColor: isHere ? colors.accent : 'transparent',
              }}
            />
            <Text size="label" color={isHere ? 'ink' : 'ink2'}>
              {title}
            </Text>
            {count !== null && (
              <View
                style={{
                  minWidth: 22,
                  paddingHorizontal: space(1.5),
                  borderRadius: radius.round,
                  backgroundColor: colors.primary,
                  alignItems: 'center',
                }}
              >
                <Text size="small" color="primaryInk" style={{ fontWeight: '600', lineHeight: 22 }}>
                  {count}
                </Text>
              </View>
            )}
          </Pressable>
        )
      })}
    </View>
  )
}
