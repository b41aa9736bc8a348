import { describe, expect, it } from 'vitest'
import type { CheckoutIssueFragment } from '../../cart'
import { check, checkPerson, EMPTY, fromUserErrors, toAddress } from './contact'

const ada = { ...EMPTY, email: 'ada@example.com', name: 'Ada Buyer', line1: 'Unter den Linden 1', postalCode: '10117', city: 'Berlin' }

describe('the first step of checkout', () => {
  it('asks for everything that is needed and nothing else', () => {
    expect(Object.keys(check(EMPTY))).toEqual(['email', 'name', 'line1', 'postalCode', 'city'])
    expect(check(ada)).toEqual({})
  })

  it('asks who picks goods up for no address', () => {
    expect(Object.keys(checkPerson(EMPTY))).toEqual(['email', 'name'])
    expect(checkPerson({ ...EMPTY, email: 'ada@example.com', name: 'Ada' })).toEqual({})
  })

  it('asks for a state where addresses have one', () => {
    expect(Object.keys(check({ ...ada, country: 'US' }))).toEqual(['region'])
  })

  it('knows an address of mail from a word', () => {
    expect(Object.keys(check({ ...ada, email: 'ada' }))).toEqual(['email'])
  })

  it('sends null for what is empty, and no mail address with the postal one', () => {
    expect(toAddress({ ...ada, name: ' Ada Buyer ' })).toEqual({
      name: 'Ada Buyer',
      company: null,
      line1: 'Unter den Linden 1',
      line2: null,
      postalCode: '10117',
      city: 'Berlin',
      region: null,
      country: 'DE',
    })
  })

  it('puts what the API refused where it belongs', () => {
    const refused = (code: string, message: string, path: string[] | null) =>
      ({ __typename: 'GeneralError', code, message, path }) as CheckoutIssueFragment
    const errors = [
      refused('INVALID', 'No such code', ['shippingAddress', 'postalCode']),
      refused('REQUIRED', 'This is required.', ['shippingAddress', 'region']),
      refused('INVALID', 'This is not an e-mail address.', ['email']),
      refused('CONFLICT', 'Closed', null),
    ]
    const fields = { postalCode: 'No such code', region: 'The state or province is missing.', email: 'That is no e-mail address.' }
    expect(fromUserErrors(errors)).toEqual({ fields, others: ['Closed'] })
  })
})
