import { useMutation } from '@apollo/client/react'
import { Button, Notice, t } from '@stoa/ui'
import { COUNTRIES } from '../../../shared/countries'
import type { CartDetailsFragment } from '../../cart'
import { CartPickupSelectDocument } from '../api/cart-pickup-select.generated'
import { CheckoutContactDocument } from '../api/checkout-contact.generated'
import { check, toAddress } from '../model/contact'
import { type Me, useContactForm } from '../model/use-contact-form'
import { AddressFields } from './address-fields'
import { EmailField } from './email-field'

interface Props {
  cart: CartDetailsFragment
  me: Me
  /** It was to be picked up before. */
  isPickup: boolean
  onDone: () => void
}

/** Who buys and where to. */
export function ContactForm({ cart, me, isPickup, onDone }: Props) {
  const { form, contact, field, others, submit } = useContactForm(cart, me, check)
  const [say, { loading: isSaying }] = useMutation(CheckoutContactDocument)
  const [selectPickup, { loading: isSelecting }] = useMutation(CartPickupSelectDocument)
  return (
    <form
      ref={form}
      noValidate
      onSubmit={async (event) => {
        const isFine = await submit(event, async (key) => {
          const { data } = await say({
            variables: { buyer: { ...key, email: contact.email.trim() }, addresses: { ...key, shippingAddress: toAddress(contact) } },
          })
          const refused = [...(data?.cartBuyerUpdate.userErrors ?? []), ...(data?.cartAddressesUpdate.userErrors ?? [])]
          if (refused.length > 0 || !isPickup) return refused
          const undone = await selectPickup({ variables: { input: { ...key, placeId: null } } })
          return undone.data?.cartPickupSelect.userErrors ?? []
        })
        if (isFine) onDone()
      }}
      className="space-y-4"
    >
      {others.length > 0 && <Notice kind="bad">{others.join(' ')}</Notice>}
      <EmailField hint={t('For the confirmation and the way of your parcel.')} {...field('email')} />
      <AddressFields contact={contact} field={field} countries={COUNTRIES} />
      <Button type="submit" kind="primary" size="lg" wide busy={isSaying || isSelecting}>
        {t('Go on to delivery')}
      </Button>
    </form>
  )
}
