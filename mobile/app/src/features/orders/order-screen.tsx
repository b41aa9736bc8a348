import { Linking, Pressable, View } from 'react-native'
import type { OrderDetailsFragment } from '../../api/documents.generated'
import { useShop } from '../../shared/shop-state'
import { Empty, Notice, Skeleton } from '../../ui/notice'
import { Picture } from '../../ui/picture'
import { Screen } from '../../ui/screen'
import { Heading, Text } from '../../ui/text'
import { radius, space, useColors } from '../../ui/theme'
import { isWebPage, reached, STAGES, wordsFor } from './progress'
import { useLiveOrder } from './use-live-order'

/** An order that moves while one looks at it. */
export function OrderScreen({ id, token }: { id: string; token: string | null }) {
  const { move } = useShop()
  const { order, isLive, error } = useLiveOrder(id, token)
  const onBack = () => move({ kind: 'back' })
  if (!order)
    return (
      <Screen title="Order" onBack={onBack}>
        {error ? (
          <Empty title="This order is not to be seen" text="The link to it has ended, or it is somebody else’s." />
        ) : (
          <Skeleton height={300} />
        )}
      </Screen>
    )
  return (
    <Screen title={`Order ${order.number}`} onBack={onBack}>
      <Liveness isLive={isLive} />
      <Progress status={order.status} />
      <Parcels parcels={order.fulfillments} />
      <Lines order={order} />
    </Screen>
  )
}

function Liveness({ isLive }: { isLive: boolean }) {
  const colors = useColors()
  if (!isLive) return <Notice kind="warn" text="No connection. This goes on by itself when there is one." />
  return (
    <View role="status" style={{ flexDirection: 'row', alignItems: 'center', gap: space(2) }}>
      <View style={{ width: 8, height: 8, borderRadius: radius.round, backgroundColor: colors.ok }} />
      <Text size="small" color="ink2">
        Live: this page changes by itself
      </Text>
    </View>
  )
}

function Progress({ status }: { status: OrderDetailsFragment['status'] }) {
  const colors = useColors()
  const count = reached(status)
  if (status === 'CANCELLED') return <Notice kind="warn" text="This order was called off. What was promised is given back." />
  return (
    <View style={{ gap: space(4), padding: space(5), borderRadius: radius.card, backgroundColor: colors.surface2 }}>
      <Heading level={2} size="title" live>
        {wordsFor(status)}
      </Heading>
      <View role="list" style={{ flexDirection: 'row', gap: space(2) }}>
        {STAGES.map((stage, index) => {
          const isReached = index < count
          return (
            <View
              key={stage}
              role="listitem"
              aria-label={`${stage}, ${isReached ? 'done' : 'still to come'}`}
              style={{ flex: 1, gap: space(2) }}
            >
              <View style={{ height: 6, borderRadius: radius.round, backgroundColor: isReached ? colors.ok : colors.surface3 }} />
              <Text size="small" color={isReached ? 'ink' : 'ink2'} aria-hidden>
                {stage}
              </Text>
            </View>
          )
        })}
      </View>
    </View>
  )
}

function Parcels({ parcels }: { parcels: OrderDetailsFragment['fulfillments'] }) {
  const colors = useColors()
  if (parcels.length === 0) return null
  return (
    <View style={{ gap: space(3) }}>
      <Heading level={2}>{parcels.length === 1 ? 'Your parcel' : 'Your parcels'}</Heading>
      {parcels.map(({ id, carrier, trackingNumber, trackingUrl, deliveredAt }) => (
        <View key={id} style={{ gap: space(1), padding: space(4), borderRadius: radius.button, borderWidth: 1, borderColor: colors.line }}>
          <Text size="label">{`${carrier ?? 'Parcel'}, ${deliveredAt ? 'arrived' : 'on its way'}`}</Text>
          {trackingNumber !== null &&
            (isWebPage(trackingUrl) ? (
              <Pressable role="link" aria-label={`Follow ${trackingNumber}`} onPress={() => void Linking.openURL(trackingUrl)}>
                <Text color="accent" style={{ textDecorationLine: 'underline' }}>
                  {trackingNumber}
                </Text>
              </Pressable>
            ) : (
              <Text color="ink2">{trackingNumber}</Text>
            ))}
        </View>
      ))}
    </View>
  )
}

function Lines({ order }: { order: OrderDetailsFragment }) {
  const colors = useColors()
  return (
    <View style={{ gap: space(3) }}>
      <Heading level={2}>What you bought</Heading>
      <View role="list">
        {order.lines.map(({ id, title, variantTitle, quantity, imageUrl }) => (
          <View
            key={id}
            role="listitem"
            style={{
              flexDirection: 'row',
              alignItems: 'center',
              gap: space(4),
              paddingVertical: space(3),
              borderTopWidth: 1,
              borderColor: colors.line,
            }}
          >
            <Picture url={imageUrl} style={{ width: 56, borderRadius: 8 }} />
            <View style={{ flex: 1 }}>
              <Text size="label">{title}</Text>
              {variantTitle !== null && (
                <Text size="small" color="ink2">
                  {variantTitle}
                </Text>
              )}
            </View>
            <Text color="ink2">{`× ${quantity}`}</Text>
          </View>
        ))}
      </View>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Text size="heading">Total</Text>
        <Text size="heading">{order.total.gross.formatted}</Text>
      </View>
    </View>
  )
}
