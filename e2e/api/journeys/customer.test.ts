import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { NodeByIdDocument, OrderMoneyDocument } from '../generated/extra.ts'
import {
  AccountDocument,
  ActiveCartDocument,
  AddressCreateDocument,
  CartMergeDocument,
  CustomerRegisterDocument,
  CustomerUpdateDocument,
  OrderHistoryDocument,
  SessionCreateDocument,
  SessionRefreshDocument,
  SessionRevokeDocument,
  ViewerDocument,
} from '../generated/storefront.ts'
import { BERLIN, buy, fill, newCustomer, PASSWORD, ready, reread } from '../support/buyer.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('a customer', () => {
  let member: Visitor
  let goods: Goods
  let others: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '24.00', quantity: 1000 })
    others = await putOnSale(member, { price: '7.50', quantity: 1000 })
  })

  it('registers, signs in and is known', async () => {
    const { visitor, email, id } = await newCustomer('known')
    const { viewer } = await visitor.run(ViewerDocument, {})
    assert.equal(viewer.kind, 'CUSTOMER')
    const { me } = await visitor.run(AccountDocument, {})
    assert.equal(me?.id, id)
    assert.equal(me?.email, email)
    assert.equal(me?.sessions.filter((session) => session.isCurrent).length, 1)
  })

  it('gets the same answer for a known and an unknown address', async () => {
    const { email } = await newCustomer('twice')
    const again = await new Visitor().run(CustomerRegisterDocument, { input: { email, password: 'another-long-passphrase' } })
    assert.deepEqual(again.customerRegister.userErrors, [])
    const old = await new Visitor().run(SessionCreateDocument, { input: { email, password: PASSWORD } })
    assert.ok(old.sessionCreate.tokens)
    const wrong = await new Visitor().run(SessionCreateDocument, { input: { email, password: 'another-long-passphrase' } })
    const unknown = await new Visitor().run(SessionCreateDocument, { input: { email: `no-${email}`, password: PASSWORD } })
    assert.deepEqual(wrong.sessionCreate.userErrors, unknown.sessionCreate.userErrors)
  })

  it('refreshes the session; a token used twice ends it', async () => {
    const { refreshToken } = await newCustomer('refresh')
    const first = await new Visitor().run(SessionRefreshDocument, { input: { refreshToken } })
    const successor = first.sessionRefresh.tokens
    assert.ok(successor)
    const second = await new Visitor().run(SessionRefreshDocument, { input: { refreshToken: successor.refreshToken } })
    assert.ok(second.sessionRefresh.tokens)
    const reused = await new Visitor().run(SessionRefreshDocument, { input: { refreshToken } })
    assert.deepEqual(reused.sessionRefresh.userErrors.map((error) => error.code), ['SESSION_ENDED'])
    const family = await new Visitor().run(SessionRefreshDocument, { input: { refreshToken: second.sessionRefresh.tokens.refreshToken } })
    assert.deepEqual(family.sessionRefresh.userErrors.map((error) => error.code), ['SESSION_ENDED'])
  })

  it('signs out', async () => {
    const { visitor, refreshToken } = await newCustomer('out')
    await visitor.run(SessionRevokeDocument, { input: {} })
    const { sessionRefresh } = await new Visitor().run(SessionRefreshDocument, { input: { refreshToken } })
    assert.equal(sessionRefresh.tokens, null)
  })

  it('keeps a field it does not send and clears one it sends as null', async () => {
    const { visitor } = await newCustomer('patch')
    await visitor.run(CustomerUpdateDocument, { input: { phone: '+49 30 1234' } })
    const kept = await visitor.run(CustomerUpdateDocument, { input: { name: 'Grace Buyer' } })
    assert.equal(kept.customerUpdate.customer?.phone, '+49 30 1234')
    const cleared = await visitor.run(CustomerUpdateDocument, { input: { phone: null } })
    assert.equal(cleared.customerUpdate.customer?.phone, null)
    assert.equal(cleared.customerUpdate.customer?.name, 'Grace Buyer')
  })

  it('saves addresses, the first as the default', async () => {
    const { visitor } = await newCustomer('address')
    const created = await visitor.run(AddressCreateDocument, { input: { address: BERLIN } })
    assert.equal(created.addressCreate.address?.isDefault, true)
  })

  it('takes the cart it filled as a guest along when it signs in', async () => {
    const { visitor } = await newCustomer('merge')
    const own = await fill(visitor, [{ variantId: goods.variantId, quantity: 1 }])
    const asGuest = await fill(new Visitor(), [
      { variantId: goods.variantId, quantity: 3 },
      { variantId: others.variantId, quantity: 2 },
    ])
    const { cartMerge } = await visitor.run(CartMergeDocument, { input: { cartId: asGuest.id, cartToken: asGuest.token ?? '' } })
    assert.deepEqual(cartMerge.userErrors, [])
    const { me } = await visitor.run(ActiveCartDocument, {}).then((answer) => ({ me: answer.activeCart }))
    assert.equal(me?.id, own.id)
    assert.deepEqual(
      me?.lines.map((line) => [line.variant?.id, line.quantity]),
      [
        [goods.variantId, 3],
        [others.variantId, 2],
      ],
    )
    assert.equal((await reread(new Visitor(), asGuest)).status, 'MERGED')
  })

  it('buys and finds the order in the history, with what it shows now', async () => {
    const { visitor, email } = await newCustomer('history')
    const order = await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))
    const { me } = await visitor.run(OrderHistoryDocument, { first: 10 })
    const listed = me?.orders?.nodes[0]
    assert.equal(listed?.id, order.id)
    assert.equal(listed?.lines[0]?.variant?.product.slug, goods.slug)
    const money = await visitor.run(OrderMoneyDocument, { id: order.id })
    assert.equal(money.order?.payments?.[0]?.status, 'AUTHORIZED')
    assert.equal(money.order?.balanceDue?.amount, '0.00')
  })

  it('sees nothing of another customer, by whatever way', async () => {
    const owner = await newCustomer('owner')
    const order = await buy(owner.visitor, await ready(owner.visitor, [{ variantId: goods.variantId, quantity: 1 }], owner.email))
    const stranger = await newCustomer('stranger')
    for (const visitor of [stranger.visitor, new Visitor()]) {
      const money = await visitor.run(OrderMoneyDocument, { id: order.id })
      assert.equal(money.order, null)
      for (const id of [order.id, owner.id]) {
        const { data } = await visitor.ask(NodeByIdDocument, { id })
        const node = data?.node as Record<string, unknown> | null | undefined
        assert.equal(node?.number ?? node?.email ?? null, null, `${id} shows ${JSON.stringify(node)}`)
      }
    }
    const own = await owner.visitor.run(NodeByIdDocument, { id: order.id })
    assert.equal(own.node?.__typename, 'Order')
  })
})
