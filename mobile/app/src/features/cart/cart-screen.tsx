import { View } from 'react-native'
import { useShop } from '../../shared/shop-state'
import { Button } from '../../ui/button'
import { Empty, Failure, Notice, Skeleton } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { Text } from '../../ui/text'
import { space } from '../../ui/theme'
import { CartLine } from './cart-line'
import { useCart } from './use-cart'

/** What a checkout would refuse. What it asks for itself, such as an address, is none. */
const OF_LINES = ['INSUFFICIENT_STOCK', 'VARIANT_UNAVAILABLE']

export function CartScreen() {
  const { move } = useShop()
  const { cart, isLoading, error, refetch, change, isBusy, complaint } = useCart()
  if (!cart || cart.lines.length === 0)
    return (
      <Screen title="Your cart">
        {isLoading ? (
          <Skeleton height={120} />
        ) : error ? (
          <Failure onAgain={() => void refetch()} />
        ) : (
          <Empty
            title="Nothing in it yet"
            text="What you choose waits here for you."
            action={{ title: 'Look around', onPress: () => move({ kind: 'tab', tab: 'shop' }) }}
          />
        )}
      </Screen>
    )

  const isStopped = cart.problems.some(({ code, blocksCheckout }) => blocksCheckout && OF_LINES.includes(code))
  const footer = (
    <View style={{ gap: space(3) }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Text size="label">Subtotal</Text>
        <Text size="label" live>
          {cart.cost.subtotal.gross.formatted}
        </Text>
      </View>
      <Button title="Check out" disabled={isStopped} onPress={() => move({ kind: 'push', route: { name: 'checkout' } })} />
    </View>
  )
  return (
    <Screen title="Your cart" footer={footer}>
      {complaint && <Notice kind="bad" text={complaint} />}
      <View role="list">
        {cart.lines.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            problems={cart.problems.filter(({ lineId }) => lineId === line.id)}
            isBusy={isBusy}
            onChange={(quantity) => void change(line.id, quantity)}
          />
        ))}
      </View>
    </Screen>
  )
}
