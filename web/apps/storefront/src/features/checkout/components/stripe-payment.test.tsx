// @vitest-environment jsdom
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { configureStore } from '@reduxjs/toolkit'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Provider } from 'react-redux'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CartDetailsFragment } from '../../cart'
import { readAttempt } from '../model/attempt'
import type { Stripe } from '../model/stripe'
import StripePayment from './stripe-payment'

vi.mock('../../../shared/client', () => ({ session: { mayBeSignedIn: false }, client: {} }))

const loaded = vi.hoisted(() => ({ stripe: undefined as unknown }))
vi.mock('../model/stripe', async (original) => ({
  ...(await original<typeof import('../model/stripe')>()),
  loadStripe: async () => loaded.stripe ?? Promise.reject(new Error('offline')),
}))

const cart = {
  id: 'crt_1',
  status: 'OPEN',
  totalQuantity: 1,
  cost: { total: { gross: { amount: '49.00', currency: 'EUR', formatted: '€49.00' } } },
  buyer: { email: 'ada@example.com' },
  shippingAddress: { name: 'Ada', line1: 'Street 1', line2: null, city: 'Berlin', region: null, postalCode: '10117', country: 'DE' },
  problems: [],
  reservation: null,
} as unknown as CartDetailsFragment

const answer = (given: object) => ({ order: null, cart: null, nextAction: null, userErrors: [], warnings: [], replayed: false, ...given })
const PLACED = answer({ order: { accessToken: 'opens' } })
const CONFIRM = answer({ nextAction: { kind: 'USE_SDK', redirectUrl: null, clientSecret: 'pi_secret' } })
const DECLINED = answer({ userErrors: [{ __typename: 'PaymentDeclinedError', code: 'PAYMENT_DECLINED', reason: 'INSUFFICIENT_FUNDS' }] })

interface Asked {
  idempotencyKey: string
  paymentMethod: { token: string; returnUrl: string | null }
}

/** Stripe.js as far as we use it: every method that it makes has another name. */
function fakeStripe() {
  let made = 0
  const listeners = new Map<string, () => void>()
  const element = {
    mount: vi.fn(() => queueMicrotask(() => listeners.get('ready')?.())),
    destroy: vi.fn(),
    on: (event: string, listener: () => void) => void listeners.set(event, listener),
  }
  const elements = { create: vi.fn(() => element), update: vi.fn(), submit: vi.fn(async (): Promise<object> => ({})) }
  const stripe = {
    elements: vi.fn(() => elements),
    createPaymentMethod: vi.fn(async () => {
      made += 1
      return { paymentMethod: { id: `pm_${made}` } }
    }),
    handleNextAction: vi.fn(async () => ({})),
  }
  return { stripe: stripe as typeof stripe & Stripe, elements, element, change: () => listeners.get('change')?.() }
}

describe('Stripe’s form', () => {
  let fake: ReturnType<typeof fakeStripe>
  let asked: Asked[]

  beforeEach(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    sessionStorage.clear()
    fake = fakeStripe()
    loaded.stripe = fake.stripe
    asked = []
  })
  afterEach(cleanup)

  /** The form before a shop that answers so, one after the other; `null` is a lost answer. */
  const show = (...answers: (object | null)[]) => {
    const link = new ApolloLink(
      ({ operationName, variables }) =>
        new Observable((observer) => {
          if (operationName !== 'CartComplete')
            return observer.next({ data: { cartReserve: { cart: null, userErrors: [], warnings: [] } } })
          asked.push(variables.input as Asked)
          const next = answers.shift()
          if (next) observer.next({ data: { cartComplete: next } })
          else observer.error(new TypeError('lost'))
          observer.complete()
        }),
    )
    const client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { mutate: { fetchPolicy: 'no-cache' } } })
    const bag = { id: 'crt_1', token: 'mine', isOpen: false }
    const store = configureStore({ reducer: { bag: (state = bag) => state, session: (state = { isSignedIn: false }) => state } })
    const router = createMemoryRouter([
      { path: '/', element: <StripePayment cart={cart} publishableKey="pk_test_1" /> },
      { path: '/order/:token', element: <h1>Thank you</h1> },
    ])
    return render(
      <ApolloProvider client={client}>
        <Provider store={store}>
          <RouterProvider router={router} />
        </Provider>
      </ApolloProvider>,
    )
  }
  const press = async () => {
    const button = await screen.findByRole('button', { name: 'Pay €49.00' })
    await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false))
    fireEvent.click(button)
  }

  it('asks for a card of this amount, in the page’s colours, and pays with it', async () => {
    show(PLACED)
    await press()
    await screen.findByText('Thank you')
    expect(fake.stripe.elements).toHaveBeenCalledWith(
      expect.objectContaining({ mode: 'payment', amount: 4900, currency: 'eur', captureMethod: 'manual', paymentMethodCreation: 'manual' }),
    )
    const [{ params }] = fake.stripe.createPaymentMethod.mock.calls[0] as unknown as [{ params: object }]
    expect(params).toMatchObject({ billing_details: { name: 'Ada', email: 'ada@example.com', address: { postal_code: '10117' } } })
    expect(asked.map(({ paymentMethod }) => paymentMethod)).toEqual([{ token: 'pm_1', returnUrl: null }])
  })

  it('lets the bank ask on this page, then goes on with the same key', async () => {
    show(CONFIRM, PLACED)
    await press()
    await screen.findByText('Thank you')
    expect(fake.stripe.handleNextAction).toHaveBeenCalledExactlyOnceWith({ clientSecret: 'pi_secret' })
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    expect(asked).toHaveLength(2)
  })

  it('says so when the bank’s question was left open, and takes another card', async () => {
    show(CONFIRM, CONFIRM, PLACED)
    await press()
    expect((await screen.findByRole('alert')).textContent).toContain('Your bank did not confirm the payment. Nothing was charged.')
    await press()
    await screen.findByText('Thank you')
    expect(asked.map(({ paymentMethod }) => paymentMethod.token)).toEqual(['pm_1', 'pm_1', 'pm_2'])
  })

  it('tells why a card was declined; the next press is another payment', async () => {
    show(DECLINED, PLACED)
    await press()
    expect((await screen.findByRole('alert')).textContent).toContain('There is not enough money on the account. Nothing was charged.')
    await press()
    await screen.findByText('Thank you')
    expect(asked.map(({ paymentMethod }) => paymentMethod.token)).toEqual(['pm_1', 'pm_2'])
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2)
  })

  it('means the same payment after an answer was lost', async () => {
    show(null, PLACED)
    await press()
    expect((await screen.findByRole('alert')).textContent).toContain('you cannot pay twice')
    await press()
    await screen.findByText('Thank you')
    expect(asked[0]).toEqual(asked[1])
    expect(fake.stripe.createPaymentMethod).toHaveBeenCalledTimes(1)
  })

  it('sends nothing while something is missing', async () => {
    fake.elements.submit.mockResolvedValueOnce({ error: { message: 'Your card number is incomplete.' } })
    show()
    await press()
    expect((await screen.findByRole('alert')).textContent).toBe('Your card number is incomplete.')
    expect(asked).toEqual([])
    expect(readAttempt()).toBeNull()
  })

  it('follows the page into the dark, and goes with it', async () => {
    const { unmount } = show()
    await waitFor(() => expect(fake.element.mount).toHaveBeenCalled())
    fake.elements.update.mockClear()
    document.documentElement.dataset.theme = 'dark'
    await waitFor(() => expect(fake.elements.update).toHaveBeenCalledWith({ appearance: expect.objectContaining({ theme: 'flat' }) }))
    unmount()
    expect(fake.element.destroy).toHaveBeenCalledTimes(1)
  })

  it('says what is safe when it does not come', async () => {
    loaded.stripe = undefined
    show()
    expect((await screen.findByRole('alert')).textContent).toContain('Your bag is safe')
    expect(((await screen.findByRole('button', { name: 'Pay €49.00' })) as HTMLButtonElement).disabled).toBe(true)
  })
})
