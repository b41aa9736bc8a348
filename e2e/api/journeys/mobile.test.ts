import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathsOf } from '../payloads/client.ts'
import { measure } from '../payloads/screens.ts'
import { heavier } from '../payloads/table.ts'
import { withoutSubscriptions } from '../support/shop.ts'
import { putOnSale, staff } from '../support/staff.ts'

test('every screen of the phone asks for less than the storefront, and gets less', { skip: await withoutSubscriptions() }, async () => {
  const { variantId } = await putOnSale(await staff(), { price: '24.00', quantity: 10 })
  const screens = await measure(variantId)
  assert.equal(screens.length, 9)
  assert.deepEqual(heavier(screens), [])
})

test('what is in a list counts once', () => {
  assert.deepEqual([...new Set(pathsOf({ lines: [{ id: '1', total: null }, { id: '2' }] }, 'Cart'))], ['Cart.lines', 'Cart.lines.id', 'Cart.lines.total'])
})

test('a screen that is no leaner is named', () => {
  const weight = { requests: 1, fields: 9, raw: 90, gzip: 50, brotli: 40 }
  const screens = [{ name: 'cart', weights: { storefront: weight, mobile: { ...weight, fields: 8, raw: 91, gzip: 49, brotli: 39 } } }]
  assert.deepEqual(heavier(screens), ['cart: 91 raw on the phone, 90 in the storefront'])
})
