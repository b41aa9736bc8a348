import { pay, type Basket } from '../../api/support/buyer.ts'
import { newKey } from '../../api/support/shop.ts'
import type { Visitor } from '../../api/support/visitor.ts'
import { sleep } from './scale.ts'

type Paid = Awaited<ReturnType<typeof pay>>

/** Sends the same payment with the same key until the shop is no longer at it. */
export async function insistOnPaying(visitor: Visitor, basket: Basket, options: Parameters<typeof pay>[2] = {}): Promise<Paid> {
  const all = { key: newKey(), ...options }
  for (;;) {
    const answer = await pay(visitor, basket, all)
    if (!answer.userErrors.some((error) => error.code === 'IN_PROGRESS')) return answer
    await sleep(200)
  }
}
