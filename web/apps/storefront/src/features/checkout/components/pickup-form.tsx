import { useMutation } from '@apollo/client/react'
import { Button, Field, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import type { CartDetailsFragment } from '../../cart'
import { CheckoutPickupDocument } from '../api/checkout-pickup.generated'
import { checkPerson } from '../model/contact'
import { type Me, useContactForm } from '../model/use-contact-form'
import type { PickupOption } from '../model/use-pickup-places'
import { EmailField } from './email-field'
import { PlaceChoice } from './place-choice'

interface Props {
  cart: CartDetailsFragment
  me: Me
  places: PickupOption[]
  chosen: PickupOption | undefined
  onDone: () => void
}

/** Who picks it up, and where: nobody is asked for an address. */
export function PickupForm({ cart, me, places, chosen, onDone }: Props) {
  const { form, contact, field, others, submit } = useContactForm(cart, me, checkPerson)
  const [say, { loading }] = useMutation(CheckoutPickupDocument)
  const [wanted, setWanted] = useState(chosen?.place.id)
  const placeId = (places.find(({ place }) => place.id === wanted) ?? places[0])?.place.id
  return (
    <form
      ref={form}
      noValidate
      onSubmit={async (event) => {
        const isFine = await submit(event, async (key) => {
          const buyer = { ...key, email: contact.email.trim(), name: contact.name.trim() }
          const { data } = await say({ variables: { buyer, pickup: { ...key, placeId } } })
          return [...(data?.cartBuyerUpdate.userErrors ?? []), ...(data?.cartPickupSelect.userErrors ?? [])]
        })
        if (isFine) onDone()
      }}
      className="space-y-4"
    >
      {others.length > 0 && <Notice kind="bad">{others.join(' ')}</Notice>}
      <fieldset className="space-y-3">
        <legend className="mb-1.5 font-medium text-sm">{t('Where do you pick it up?')}</legend>
        {places.map((option) => (
          <PlaceChoice
            key={option.place.id}
            option={option}
            isChosen={option.place.id === placeId}
            onChoose={() => setWanted(option.place.id)}
          />
        ))}
      </fieldset>
      <EmailField hint={t('For the confirmation, and to tell you when it is ready.')} {...field('email')} />
      <Field label={t('Full name')} autoComplete="name" maxLength={120} hint={t('Of who picks it up.')} {...field('name')} />
      <Button type="submit" kind="primary" size="lg" wide busy={loading}>
        {t('Go on to payment')}
      </Button>
    </form>
  )
}
