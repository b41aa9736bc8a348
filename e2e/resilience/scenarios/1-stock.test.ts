import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { StockDocument } from '../../api/generated/extra.ts'
import { ready } from '../../api/support/buyer.ts'
import { putOnSale, staff } from '../../api/support/staff.ts'
import type { Visitor } from '../../api/support/visitor.ts'
import { booksAgree } from '../support/accounts.ts'
import { insistOnPaying } from '../support/buying.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { byLength } from '../support/scale.ts'

const BUYERS = 100
const PIECES = 20

describe('many buyers for few pieces', () => {
  let member: Visitor
  before(async () => {
    member = await staff()
  })

  for (let round = 1; round <= byLength(2, 10); round++) {
    it(`sells exactly ${PIECES} pieces to ${BUYERS} buyers at once, round ${round}`, async (t) => {
      const tally = new Tally()
      const guest = new PatientVisitor(tally)
      const goods = await putOnSale(member, { price: '20.00', quantity: PIECES })
      const baskets = []
      while (baskets.length < BUYERS) {
        baskets.push(...(await Promise.all(Array.from({ length: 10 }, () => ready(guest, [{ variantId: goods.variantId, quantity: 1 }])))))
      }
      const checkout = new Tally()
      const buyer = new PatientVisitor(checkout)
      const answers = await Promise.all(baskets.map((basket) => insistOnPaying(buyer, basket)))

      const orders = answers.filter((answer) => answer.order != null)
      const refusals = answers.filter((answer) => answer.order == null)
      assert.equal(new Set(orders.map((answer) => answer.order?.id)).size, PIECES)
      assert.deepEqual([...new Set(refusals.flatMap((answer) => answer.userErrors.map((error) => error.code)))], ['INSUFFICIENT_STOCK'])
      assert.deepEqual([...tally.faults, ...checkout.faults], [])
      const seconds = await booksAgree()
      const { stockLevels } = await member.run(StockDocument, { variantIds: [goods.variantId] })
      assert.deepEqual(stockLevels.nodes[0], { onHand: 0, held: 0, available: 0 })
      t.diagnostic(`${orders.length} orders, ${refusals.length} refusals; ${checkout.summary}; books right after ${seconds} s`)
    })
  }
})
