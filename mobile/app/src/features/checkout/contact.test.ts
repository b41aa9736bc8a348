import { describe, expect, it } from 'vitest'
import { placed, problemsOf } from './contact'

const contact = { email: 'ada@example.com', name: 'Ada', line1: 'Street 1', postalCode: '10117', city: 'Berlin', country: 'DE' }

describe('an address', () => {
  it('is complete, or says what is missing', () => {
    expect(problemsOf(contact)).toEqual({})
    expect(problemsOf({ ...contact, email: 'ada', city: '  ' })).toEqual({
      email: 'Where shall the confirmation go?',
      city: 'Which town?',
    })
  })

  it('shows what the shop refuses where it is, and the rest above', () => {
    const refusals = [
      { message: 'No such code.', path: ['shippingAddress', 'postalCode'] },
      { message: 'The cart is being paid.', path: null },
      { message: 'Who?', path: ['cartId'] },
    ]
    expect(placed(refusals)).toEqual({ problems: { postalCode: 'No such code.' }, others: ['The cart is being paid.', 'Who?'] })
  })
})
