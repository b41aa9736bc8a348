import { useMutation } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { Linking, View } from 'react-native'
import { returnUrl } from '../../api/address'
import { CartCompleteDocument, type CheckoutDetailsFragment } from '../../api/documents.generated'
import type { BagKey } from '../../shared/keepsakes'
import { useShop } from '../../shared/shop-state'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { Heading, Text } from '../../ui/text'
import { space } from '../../ui/theme'
import { type Attempt, attemptFor } from './attempt'

/** The sandbox's cards: a real shop has Stripe's form here. */
const CARDS = [
  { token: 'pm_card_visa', name: 'Visa •••• 4242', note: 'Pays.' },
  { token: 'pm_card_chargeDeclinedInsufficientFunds', name: 'Visa •••• 9995', note: 'Is declined: not enough money.' },
  { token: 'pm_card_threeDSecure2Required', name: 'Visa •••• 3220', note: 'The bank asks you to confirm (3-D Secure).' },
]

/** The last step: one press, one payment, whatever happens to the answer. */
export function Pay({ bag, cart }: { bag: BagKey; cart: CheckoutDetailsFragment }) {
  const { ordered } = useShop()
  const [complete, { loading }] = useMutation(CartCompleteDocument)
  const [card, choose] = useState('pm_card_visa')
  const [complaint, complain] = useState<string | null>(null)
  const [bank, setBank] = useState<string | null>(null)
  const attempt = useRef<Attempt | null>(null)
  const { amount, formatted } = cart.cost.total.gross

  const pay = async () => {
    complain(null)
    attempt.current = attemptFor(attempt.current, card, amount)
    const { key } = attempt.current
    const paymentMethod = { token: card, returnUrl }
    const input = { cartId: bag.id, cartToken: bag.token, idempotencyKey: key, expectedTotal: amount, paymentMethod }
    try {
      const done = (await complete({ variables: { input } })).data?.cartComplete
      if (done?.order) return ordered({ id: done.order.id, number: done.order.number, token: done.order.accessToken })
      setBank(done?.nextAction?.redirectUrl ?? null)
      const refusal = done?.userErrors[0]
      // What was refused is over: the next press is another try.
      if (refusal) attempt.current = null
      complain(refusal?.message ?? null)
    } catch {
      complain('The shop does not answer. Press again: you pay once, whatever arrived.')
    }
  }

  return (
    <View style={{ gap: space(4) }}>
      <Heading level={2}>Card</Heading>
      <View role="radiogroup" aria-label="Card" style={{ gap: space(2) }}>
        {CARDS.map(({ token, name, note }) => (
          <Choice key={token} title={name} note={note} isChosen={card === token} onPress={() => choose(token)} />
        ))}
      </View>
      {complaint !== null && <Notice kind="bad" text={complaint} />}
      {bank !== null && (
        <Notice
          kind="warn"
          text="Your bank asks you to confirm. Come back here afterwards and press pay once more."
          action={{ title: 'Go to the bank', onPress: () => void Linking.openURL(bank) }}
        />
      )}
      <Button title={`Pay ${formatted}`} isBusy={loading} onPress={() => void pay()} />
      <Text size="small" color="ink2" style={{ textAlign: 'center' }}>
        {cart.reservation ? 'Your pieces are held for you while you pay.' : 'Nothing is charged before you press.'}
      </Text>
    </View>
  )
}
