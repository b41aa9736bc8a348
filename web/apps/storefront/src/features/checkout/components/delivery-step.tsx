import { useMutation } from '@apollo/client/react'
import { Button, cn, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import { type CartDetailsFragment, refusalWords, useBagKey } from '../../cart'
import { CartDeliveryOptionSelectDocument } from '../api/cart-delivery-option-select.generated'
import { promise } from '../model/promise'

export function DeliveryStep({ cart, onDone }: { cart: CartDetailsFragment; onDone: () => void }) {
  const key = useBagKey()
  const [chosen, setChosen] = useState(cart.selectedDeliveryOption?.id ?? cart.deliveryOptions[0]?.id)
  const [error, setError] = useState<string>()
  const [select, { loading }] = useMutation(CartDeliveryOptionSelectDocument)

  const submit = async () => {
    if (!key || !chosen) return
    try {
      const { data } = await select({ variables: { input: { ...key, deliveryOptionId: chosen } } })
      const refused = data?.cartDeliveryOptionSelect.userErrors[0]
      setError(refused && refusalWords(refused))
      if (!refused) onDone()
    } catch {
      setError(t('That did not reach the shop. Please try again.'))
    }
  }
  if (cart.deliveryOptions.length === 0)
    return <Notice kind="warn">{t('Nobody of ours delivers to this address yet. Please give another one.')}</Notice>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {error && (
        <Notice kind="bad" className="mb-4">
          {error}
        </Notice>
      )}
      <fieldset className="space-y-3">
        <legend className="sr-only">{t('Way of delivery')}</legend>
        {cart.deliveryOptions.map((option) => (
          <label
            key={option.id}
            htmlFor={option.id}
            className={cn(
              'flex min-h-16 items-center gap-4 rounded-button border px-5 py-3',
              chosen === option.id ? 'border-ink bg-surface ring-1 ring-ink' : 'border-line-strong hover:bg-surface-2',
            )}
          >
            <input
              id={option.id}
              type="radio"
              name="delivery"
              checked={chosen === option.id}
              onChange={() => setChosen(option.id)}
              className="size-4.5 accent-primary"
            />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{option.name}</span>
              <span className="block text-ink-2 text-sm">{promise(option) ?? option.description}</span>
            </span>
            <span className="tabular">{option.price.gross.formatted}</span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" kind="primary" size="lg" wide busy={loading} className="mt-6">
        {t('Go on to payment')}
      </Button>
    </form>
  )
}
