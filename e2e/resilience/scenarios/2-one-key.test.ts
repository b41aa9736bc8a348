import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { ready } from '../../api/support/buyer.ts'
import { charges, newKey } from '../../api/support/shop.ts'
import { putOnSale, staff, type Goods } from '../../api/support/staff.ts'
import { booksAgree } from '../support/accounts.ts'
import { insistOnPaying } from '../support/buying.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { byLength } from '../support/scale.ts'

const TIMES = 20

describe('one idempotency key', () => {
  const tally = new Tally()
  const guest = new PatientVisitor(tally)
  let goods: Goods
  before(async () => {
    goods = await putOnSale(await staff(), { price: '30.00', quantity: 1000 })
  })

  for (let round = 1; round <= byLength(2, 10); round++) {
    it(`sent ${TIMES} times at once makes one order and one charge, round ${round}`, async () => {
      const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
      const key = newKey()
      const answers = await Promise.all(Array.from({ length: TIMES }, () => insistOnPaying(guest, basket, { key })))
      assert.deepEqual(answers.flatMap((answer) => answer.userErrors), [])
      const ids = new Set(answers.map((answer) => answer.order?.id))
      assert.equal(ids.size, 1)
      // All of them where the first answer itself was lost.
      assert.ok(answers.filter((answer) => answer.replayed).length >= TIMES - 1)
      const [id] = ids
      assert.equal((await charges()).filter((intent) => intent.metadata.order_id === id).length, 1)
    })
  }

  it('with other content is refused, and nothing happens', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const key = newKey()
    const first = await insistOnPaying(guest, basket, { key })
    for (const other of [{ method: 'pm_card_mastercard' }, { total: '1.00' }]) {
      const refused = await insistOnPaying(guest, basket, { key, ...other })
      assert.deepEqual(refused.userErrors.map((error) => error.code), ['IDEMPOTENCY_KEY_REUSED'])
      assert.equal(refused.order, null)
    }
    assert.equal((await charges()).filter((intent) => intent.metadata.cart_id === basket.id).length, 1)
    assert.equal((await insistOnPaying(guest, basket, { key })).order?.id, first.order?.id)
  })

  it('leaves the books right', async (t) => {
    assert.deepEqual(tally.faults, [])
    t.diagnostic(`${tally.summary}; books right after ${await booksAgree()} s`)
  })
})
