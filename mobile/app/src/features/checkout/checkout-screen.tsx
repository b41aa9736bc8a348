import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { View } from 'react-native'
import {
  CartDeliveryOptionSelectDocument,
  CartReserveDocument,
  CheckoutContactDocument,
  type CheckoutDetailsFragment,
  CheckoutDocument,
  MarketsDocument,
} from '../../api/documents.generated'
import type { BagKey } from '../../shared/keepsakes'
import { useShop } from '../../shared/shop-state'
import { Choice } from '../../ui/choice'
import { Failure, Notice, Skeleton } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { Heading, Text } from '../../ui/text'
import { space } from '../../ui/theme'
import { type Contact, type Problems, placed, problemsOf } from './contact'
import { ContactForm } from './contact-form'
import { Pay } from './pay'

const NO_ANSWER = 'The shop does not answer. Nothing is lost; try it again.'

/** Who and where, then how, then the card: one screen that grows. */
export function CheckoutScreen({ bag }: { bag: BagKey }) {
  const { move } = useShop()
  const { data, error, refetch } = useQuery(CheckoutDocument, { variables: { id: bag.id, token: bag.token }, fetchPolicy: 'network-only' })
  const markets = useQuery(MarketsDocument).data
  const cart = data?.cart
  return (
    <Screen title="Checkout" onBack={() => move({ kind: 'back' })}>
      {cart && markets ? (
        <Steps bag={bag} cart={cart} countries={countriesOf(markets)} />
      ) : error ? (
        <Failure onAgain={() => void refetch()} />
      ) : (
        <Skeleton height={360} />
      )}
    </Screen>
  )
}

/** Those of the market that somebody is in; its first is where most buyers are. */
function countriesOf({
  markets,
  currentMarket,
}: {
  markets: readonly { handle: string; countries: readonly string[] }[]
  currentMarket: { market: { handle: string } }
}) {
  return markets.find(({ handle }) => handle === currentMarket.market.handle)?.countries ?? []
}

function Steps({ bag, cart, countries }: { bag: BagKey; cart: CheckoutDetailsFragment; countries: readonly string[] }) {
  const known = cart.shippingAddress
  const [contact, setContact] = useState<Contact>({
    email: cart.buyer?.email ?? '',
    name: known?.name ?? '',
    line1: known?.line1 ?? '',
    postalCode: known?.postalCode ?? '',
    city: known?.city ?? '',
    country: known?.country ?? countries[0] ?? 'DE',
  })
  const [isContactDone, setContactDone] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const [complaint, complain] = useState<string | null>(null)
  const [say, saying] = useMutation(CheckoutContactDocument)
  const [select] = useMutation(CartDeliveryOptionSelectDocument)
  const [reserve] = useMutation(CartReserveDocument)
  const key = { cartId: bag.id, cartToken: bag.token }

  const sayContact = async () => {
    const missing = problemsOf(contact)
    setProblems(missing)
    complain(null)
    if (Object.keys(missing).length > 0) return
    const { email, ...shippingAddress } = contact
    try {
      const { data } = await say({ variables: { buyer: { ...key, email: email.trim() }, addresses: { ...key, shippingAddress } } })
      const refused = placed([...(data?.cartBuyerUpdate.userErrors ?? []), ...(data?.cartAddressesUpdate.userErrors ?? [])])
      setProblems(refused.problems)
      complain(refused.others[0] ?? null)
      setContactDone(Object.keys(refused.problems).length + refused.others.length === 0)
    } catch {
      complain(NO_ANSWER)
    }
  }

  const deliver = async (deliveryOptionId: string) => {
    complain(null)
    try {
      const { data } = await select({ variables: { input: { ...key, deliveryOptionId } } })
      const held = data?.cartDeliveryOptionSelect.userErrors.length === 0 ? (await reserve({ variables: { input: key } })).data : undefined
      complain((data?.cartDeliveryOptionSelect.userErrors[0] ?? held?.cartReserve.userErrors[0])?.message ?? null)
    } catch {
      complain(NO_ANSWER)
    }
  }

  return (
    <View style={{ gap: space(8) }}>
      <ContactForm
        contact={contact}
        problems={problems}
        countries={countries}
        isBusy={saying.loading}
        onChange={(changed) => {
          setContact(changed)
          setContactDone(false)
        }}
        onDone={() => void sayContact()}
      />
      {complaint !== null && <Notice kind="bad" text={complaint} />}
      {isContactDone && <Delivery cart={cart} onChoose={(id) => void deliver(id)} />}
      {isContactDone && cart.selectedDeliveryOption && <Costs cart={cart} />}
      {isContactDone && cart.selectedDeliveryOption && <Pay bag={bag} cart={cart} />}
    </View>
  )
}

function Delivery({ cart, onChoose }: { cart: CheckoutDetailsFragment; onChoose: (id: string) => void }) {
  if (cart.deliveryOptions.length === 0) return <Notice kind="warn" text="Nobody delivers there. Another address may do." />
  return (
    <View style={{ gap: space(4) }}>
      <Heading level={2}>Delivery</Heading>
      <View role="radiogroup" aria-label="Delivery" style={{ gap: space(2) }}>
        {cart.deliveryOptions.map(({ id, name, minDays, maxDays, price }) => (
          <Choice
            key={id}
            title={name}
            note={minDays && maxDays ? `${minDays === maxDays ? minDays : `${minDays} to ${maxDays}`} working days` : undefined}
            aside={price.gross.formatted}
            isChosen={cart.selectedDeliveryOption?.id === id}
            onPress={() => onChoose(id)}
          />
        ))}
      </View>
    </View>
  )
}

function Costs({ cart: { cost } }: { cart: CheckoutDetailsFragment }) {
  const rows = [
    { name: 'Subtotal', sum: cost.subtotal.gross.formatted },
    { name: 'Delivery', sum: cost.delivery?.gross.formatted },
    { name: 'Total', sum: cost.total.gross.formatted },
  ]
  return (
    <View style={{ gap: space(1) }}>
      {rows.map(({ name, sum }) => (
        <View key={name} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Text size={name === 'Total' ? 'heading' : 'body'} color={name === 'Total' ? 'ink' : 'ink2'}>
            {name}
          </Text>
          <Text size={name === 'Total' ? 'heading' : 'body'}>{sum}</Text>
        </View>
      ))}
    </View>
  )
}
