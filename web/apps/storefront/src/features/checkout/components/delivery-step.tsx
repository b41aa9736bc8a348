import { Button, Notice, Skeleton, t } from '@stoa/ui'
import type { CartDetailsFragment } from '../../cart'
import { promise } from '../model/promise'
import { useWayOfDelivery } from '../model/use-way-of-delivery'
import { PlaceChoice } from './place-choice'
import { WayChoice } from './way-choice'

export function DeliveryStep({ cart, onDone }: { cart: CartDetailsFragment; onDone: () => void }) {
  const { places, isLooking, chosen, choose, submit, error, isBusy } = useWayOfDelivery(cart)
  const isDelivered = cart.deliveryOptions.length > 0
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        if (await submit()) onDone()
      }}
    >
      {error && (
        <Notice kind="bad" className="mb-4">
          {error}
        </Notice>
      )}
      {isDelivered ? (
        <fieldset className="space-y-3">
          <legend className="sr-only">{t('Way of delivery')}</legend>
          {cart.deliveryOptions.map((option) => (
            <WayChoice
              key={option.id}
              id={option.id}
              group="delivery"
              name={option.name}
              detail={promise(option) ?? option.description}
              price={option.price.gross.formatted}
              isChosen={chosen === option.id}
              onChoose={() => choose(option.id)}
            />
          ))}
        </fieldset>
      ) : (
        <Notice kind="warn">{t('Nobody of ours delivers to this address yet. Please give another one.')}</Notice>
      )}
      {isLooking && !isDelivered && <Skeleton className="mt-6 h-16 rounded-button" />}
      {places.length > 0 && (
        <fieldset className="mt-6 space-y-3">
          <legend className="mb-3 font-medium">{t('Or pick it up yourself')}</legend>
          {places.map((option) => (
            <PlaceChoice
              key={option.place.id}
              option={option}
              isChosen={chosen === option.place.id}
              onChoose={() => choose(option.place.id)}
            />
          ))}
        </fieldset>
      )}
      {(isDelivered || places.length > 0) && (
        <Button type="submit" kind="primary" size="lg" wide busy={isBusy} className="mt-6">
          {t('Go on to payment')}
        </Button>
      )}
    </form>
  )
}
