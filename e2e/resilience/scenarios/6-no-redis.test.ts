import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { SessionCreateDocument, ProductListDocument, ProductSearchDocument, ViewerDocument } from '../../api/generated/storefront.ts'
import { buy, newCustomer, PASSWORD, ready } from '../../api/support/buyer.ts'
import { putOnSale, staff, type Goods } from '../../api/support/staff.ts'
import { Visitor, type Answer } from '../../api/support/visitor.ts'
import { booksAgree } from '../support/accounts.ts'
import { allReady, holdPlace, portOf, signal } from '../support/members.ts'
import { Tally } from '../support/patient.ts'
import { byLength, newSeed, randomFrom, sleep } from '../support/scale.ts'
import { Shoppers } from '../support/shoppers.ts'

const LONGEST_MS = 2000

/** A visitor who is not kept waiting. */
class HurriedVisitor extends Visitor {
  constructor(
    private readonly tally: Tally,
    accessToken?: string,
  ) {
    super(accessToken)
  }

  override async ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<Answer<T>> {
    const began = performance.now()
    const answer = await super.ask(document, variables)
    const taken = performance.now() - began
    this.tally.milliseconds.push(taken)
    assert.ok(taken < LONGEST_MS, `an answer took ${Math.round(taken)} ms`)
    return answer
  }
}

describe('a shop without Redis', () => {
  let goods: Goods
  let shopper: Awaited<ReturnType<typeof newCustomer>>
  let leave: (() => Promise<void>) | undefined

  before(async () => {
    await allReady()
    goods = await putOnSale(await staff(), { price: '18.00', quantity: 10_000 })
    shopper = await newCustomer('without-redis')
  })
  after(async () => {
    await leave?.()
    await allReady()
  })

  async function everything(tally: Tally): Promise<void> {
    const guest = new HurriedVisitor(tally)
    const { products } = await guest.run(ProductListDocument, {})
    assert.ok(products.nodes.length > 0)
    await guest.run(ProductSearchDocument, { query: 'cup' })
    const { sessionCreate } = await guest.run(SessionCreateDocument, { input: { email: shopper.email, password: PASSWORD } })
    const signedIn = new HurriedVisitor(tally, sessionCreate.tokens?.accessToken)
    await signedIn.run(ViewerDocument, {})
    for (const visitor of [guest, signedIn]) await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }]))
  }

  it('that was killed and does not come back sells all the same, each answer within two seconds', async (t) => {
    leave = await holdPlace('redis')
    const tally = new Tally()
    for (let round = 0; round < byLength(3, 20); round++) await everything(tally)
    t.diagnostic(`${tally.summary}; slowest ${tally.percentile(1)} ms`)
  })

  it('tells everybody of what happened meanwhile: the books are right without it', async (t) => {
    t.diagnostic(`books right after ${await booksAgree()} s`)
  })

  it('goes on when it is back', async (t) => {
    await leave?.()
    leave = undefined
    await allReady()
    const tally = new Tally()
    await everything(tally)
    t.diagnostic(`${tally.summary}; books right after ${await booksAgree()} s`)
  })

  it('that hangs sells all the same', async (t) => {
    const tally = new Tally()
    signal('redis', 'SIGSTOP')
    try {
      await everything(tally)
    } finally {
      signal('redis', 'SIGCONT')
    }
    t.diagnostic(`${tally.summary}; books right after ${await booksAgree()} s`)
  })

  it('that forgets everything under shoppers is told again what it forgot', async (t) => {
    const tally = new Tally()
    const shoppers = new Shoppers(4, tally, [goods.variantId], randomFrom(newSeed()))
    for (let times = 0; times < byLength(3, 10); times++) {
      await sleep(1500)
      await forgetEverything()
    }
    await shoppers.goHome()
    const seconds = await booksAgree()
    await shoppers.proveNothingLost()
    t.diagnostic(`${shoppers.orders.length} orders; books right after ${seconds} s`)
  })
})

function forgetEverything(): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(portOf('redis'), '127.0.0.1', () => socket.write('FLUSHALL\r\n'))
    socket.on('error', fail)
    socket.on('data', () => {
      socket.destroy()
      done()
    })
  })
}
