import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { OrderWatchDocument } from '../../api/generated/storefront.ts'
import { FulfillmentCreateDocument } from '../../api/generated/admin.ts'
import { buy, ready } from '../../api/support/buyer.ts'
import { newKey } from '../../api/support/shop.ts'
import { putOnSale, staff, type Goods } from '../../api/support/staff.ts'
import { Visitor } from '../../api/support/visitor.ts'
import { booksAgree } from '../support/accounts.ts'
import { allReady, pidOf, processesOf, revived, signal, SUBGRAPHS } from '../support/members.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { newSeed, randomFrom, sleep } from '../support/scale.ts'
import { Shoppers } from '../support/shoppers.ts'

const only = SUBGRAPHS.some((name) => processesOf(name).length < 2) && 'the shop runs one instance of each; see ./stoa up --instances 2'

describe('two instances of every subgraph', { skip: only }, () => {
  let member: Visitor
  let goods: Goods
  before(async () => {
    await allReady()
    member = await staff()
    goods = await putOnSale(member, { price: '21.00', quantity: 100_000 })
  })

  it('share the work of shoppers; nothing is done twice', async (t) => {
    const tally = new Tally()
    const shoppers = new Shoppers(8, tally, [goods.variantId], randomFrom(newSeed()), new PatientVisitor(tally, member.accessToken))
    await sleep(8000)
    await shoppers.goHome()
    const seconds = await booksAgree()
    await shoppers.proveNothingLost()
    assert.deepEqual([...tally.failures], [])
    assert.deepEqual(tally.faults, [])
    t.diagnostic(`${shoppers.orders.length} orders; ${tally.summary}; books right after ${seconds} s`)
  })

  it('tell every watcher of an order, whichever of them changed it', async () => {
    const guest = new Visitor()
    const order = await buy(guest, await ready(guest, [{ variantId: goods.variantId, quantity: 1 }]))
    const watches = Array.from({ length: 4 }, () => guest.watchByWebSocket(OrderWatchDocument, { orderId: order.id, accessToken: order.accessToken }))
    for (const watch of watches) await watch.until('the order as it is', () => true)
    await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: order.id } })
    for (const watch of watches) {
      await watch.until('the parcel', (result) => result.orderUpdated.status === 'SHIPPED')
      await watch.end()
    }
  })

  for (const [name, how] of [
    ['is stopped politely', 'SIGTERM'],
    ['is killed', 'SIGKILL'],
  ] as const) {
    it(`let nobody notice that one of each ${name}`, async (t) => {
      const tally = new Tally()
      const shoppers = new Shoppers(6, tally, [goods.variantId], randomFrom(newSeed()))
      for (const subgraph of SUBGRAPHS) {
        const [instance] = processesOf(subgraph)
        assert.ok(instance)
        const former = pidOf(instance)
        const since = Date.now()
        signal(instance, how)
        await revived(instance, former, since)
      }
      await shoppers.goHome()
      const seconds = await booksAgree()
      await shoppers.proveNothingLost()
      assert.deepEqual(tally.faults, [])
      if (how === 'SIGTERM') assert.deepEqual([...tally.failures], [], 'a request failed though another instance was there')
      t.diagnostic(`${shoppers.orders.length} orders; ${tally.summary}; books right after ${seconds} s`)
    })
  }

  after(() => allReady())
})
