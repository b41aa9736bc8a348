import { ApolloProvider } from '@apollo/client/react'
import { StatusBar } from 'expo-status-bar'
import { View } from 'react-native'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { client } from './api/client'
import { ShopScreen } from './features/browse/shop-screen'
import { CartScreen } from './features/cart/cart-screen'
import { useCart } from './features/cart/use-cart'
import { CheckoutScreen } from './features/checkout/checkout-screen'
import { OrderScreen } from './features/orders/order-screen'
import { OrdersScreen } from './features/orders/orders-screen'
import { ProductScreen } from './features/product/product-screen'
import type { Route } from './shared/navigation'
import { routeOf } from './shared/navigation'
import { ShopProvider, useShop } from './shared/shop-state'
import { TabBar } from './ui/tab-bar'
import { useColors } from './ui/theme'

export function App() {
  return (
    <ApolloProvider client={client}>
      <SafeAreaProvider>
        <ShopProvider>
          <StatusBar style="auto" />
          <Shop />
        </ShopProvider>
      </SafeAreaProvider>
    </ApolloProvider>
  )
}

function Shop() {
  const { place, move } = useShop()
  const { cart } = useCart()
  const colors = useColors()
  return (
    <View style={{ flex: 1, backgroundColor: colors.bg }}>
      <View style={{ flex: 1 }}>
        <ScreenOf route={routeOf(place)} />
      </View>
      <TabBar tab={place.tab} pieces={cart?.totalQuantity ?? 0} onPress={(tab) => move({ kind: 'tab', tab })} />
    </View>
  )
}

function ScreenOf({ route }: { route: Route }) {
  const { bag } = useShop()
  switch (route.name) {
    case 'shop':
      return <ShopScreen />
    case 'product':
      return <ProductScreen key={route.id} id={route.id} />
    case 'cart':
      return <CartScreen />
    case 'checkout':
      return bag ? <CheckoutScreen bag={bag} /> : <CartScreen />
    case 'orders':
      return <OrdersScreen />
    case 'order':
      return <OrderScreen key={route.id} id={route.id} token={route.token} />
  }
}
