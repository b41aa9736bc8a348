import { useQuery } from '@apollo/client/react'
import { Skeleton, t } from '@stoa/ui'
import { useState } from 'react'
import { AccountDocument, useIsSignedIn } from '../../account'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { markOf } from '../model/draft'
import { isPlaceChosen } from '../model/steps'
import type { Me } from '../model/use-contact-form'
import { usePickupPlaces } from '../model/use-pickup-places'
import { ContactForm } from './contact-form'
import { PickupForm } from './pickup-form'
import { WayChoice } from './way-choice'

interface Props {
  cart: CartDetailsFragment
  onAddress: () => void
  /** It is picked up: there is no way of delivery to choose. */
  onPlace: () => void
}

export function ContactStep(props: Props) {
  const isSignedIn = useIsSignedIn()
  const key = useBagKey()
  const { data, error } = useQuery(AccountDocument, { skip: !isSignedIn })
  if (isSignedIn && !data && !error) return <Skeleton className="h-96 rounded-card" />
  // Another bag or another buyer: another form.
  return <Ways key={key ? markOf(key) : undefined} {...props} me={data?.me} />
}

/** To an address, or picked up where all of it lies; where there is no such place, nobody is asked. */
function Ways({ cart, onAddress, onPlace, me }: Props & { me: Me }) {
  const { places, chosen, isLooking } = usePickupPlaces(cart)
  const [wanted, setWanted] = useState<'delivery' | 'pickup'>()
  const isPickup = places.length > 0 && (wanted ? wanted === 'pickup' : chosen !== undefined)
  const isUnknown = isLooking && places.length === 0
  if (isUnknown && isPlaceChosen(cart)) return <Skeleton className="h-96 rounded-card" />
  return (
    <>
      {isUnknown && <Skeleton className="mb-6 h-44 rounded-button sm:h-24" />}
      {places.length > 0 && (
        <fieldset className="mb-6 grid gap-3 sm:grid-cols-2">
          <legend className="mb-1.5 font-medium text-sm">{t('How do you want to get it?')}</legend>
          <WayChoice
            id="way-delivery"
            group="way"
            name={t('Have it delivered')}
            isChosen={!isPickup}
            onChoose={() => setWanted('delivery')}
          />
          <WayChoice
            id="way-pickup"
            group="way"
            name={t('Pick it up')}
            price={t('Free')}
            isChosen={isPickup}
            onChoose={() => setWanted('pickup')}
          />
        </fieldset>
      )}
      {isPickup ? (
        <PickupForm cart={cart} me={me} places={places} chosen={chosen} onDone={onPlace} />
      ) : (
        <ContactForm cart={cart} me={me} isPickup={chosen !== undefined} onDone={onAddress} />
      )}
    </>
  )
}
