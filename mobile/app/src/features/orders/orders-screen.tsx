import { Pressable, View } from 'react-native'
import { useShop } from '../../shared/shop-state'
import { Empty } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { Text } from '../../ui/text'
import { radius, space, useColors } from '../../ui/theme'

/** The orders that were placed on this phone. */
export function OrdersScreen() {
  const { orders, move } = useShop()
  const colors = useColors()
  return (
    <Screen title="Your orders">
      {orders.length === 0 ? (
        <Empty
          title="None yet"
          text="What you order here can be followed here."
          action={{ title: 'Look around', onPress: () => move({ kind: 'tab', tab: 'shop' }) }}
        />
      ) : (
        <View style={{ gap: space(3) }}>
          {orders.map(({ id, number, token }) => (
            <Pressable
              key={id}
              role="link"
              aria-label={`Order ${number}`}
              onPress={() => move({ kind: 'push', route: { name: 'order', id, token } })}
              style={{
                flexDirection: 'row',
                justifyContent: 'space-between',
                padding: space(5),
                borderRadius: radius.button,
                borderWidth: 1,
                borderColor: colors.line,
                backgroundColor: colors.surface,
              }}
            >
              <Text size="label">{`Order ${number}`}</Text>
              <Text size="label" color="ink2" aria-hidden>
                ›
              </Text>
            </Pressable>
          ))}
        </View>
      )}
    </Screen>
  )
}
