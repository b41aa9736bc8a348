import { describe, expect, it } from 'vitest'
import type { CartDetailsFragment } from '../../cart'
import { firstOpen, stepsOf } from './steps'

const cart = (known: object) =>
  ({ buyer: null, shippingAddress: null, selectedDeliveryOption: null, ...known }) as unknown as CartDetailsFragment
const buyer = { email: 'ada@example.com' }
const shippingAddress = { line1: 'Unter den Linden 1' }
const selectedDeliveryOption = { id: 'smt_1' }

describe('the steps of checkout', () => {
  it('go from who to where, and then to how it is paid', () => {
    expect(firstOpen(cart({}))).toBe('contact')
    expect(firstOpen(cart({ buyer }))).toBe('contact')
    expect(firstOpen(cart({ buyer, shippingAddress }))).toBe('delivery')
    expect(firstOpen(cart({ buyer, shippingAddress, selectedDeliveryOption }))).toBe('payment')
    expect(stepsOf(cart({ buyer, shippingAddress, selectedDeliveryOption }))).toEqual(['contact', 'delivery', 'payment'])
  })

  it('leave delivery out for who picks it up and gave no address', () => {
    expect(stepsOf(cart({ buyer, selectedDeliveryOption }))).toEqual(['contact', 'payment'])
    expect(firstOpen(cart({ buyer, selectedDeliveryOption }))).toBe('payment')
    expect(firstOpen(cart({ selectedDeliveryOption }))).toBe('contact')
  })
})
