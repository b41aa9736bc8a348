import assert from 'node:assert/strict'
import { request } from 'node:http'
import { afterEach, before, describe, it } from 'node:test'
import { pay, ready, type Basket } from '../../api/support/buyer.ts'
import { newKey } from '../../api/support/shop.ts'
import { putOnSale, staff, type Goods } from '../../api/support/staff.ts'
import { Visitor } from '../../api/support/visitor.ts'
import { booksAgree } from '../support/accounts.ts'
import { allReady, pidOf, portOf, processesOf, revived, signal, SUBGRAPHS, type Member, type Process } from '../support/members.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { breakStripe, faultsHaveStruck, mendStripe } from '../support/sandbox.ts'
import { sleep } from '../support/scale.ts'

const BUYERS = 4
const SLOW_MS = 2500

describe('SIGTERM under load', () => {
  let goods: Goods
  before(async () => {
    await allReady()
    goods = await putOnSale(await staff(), { price: '15.00', quantity: 10_000 })
  })
  afterEach(mendStripe)

  for (const stopped of SUBGRAPHS.map(firstOf)) {
    it(`lets ${stopped} finish every request that it took`, async (t) => {
      const load = new Load(portOf(stopped))
      await sleep(1000)
      const former = pidOf(stopped)
      const since = Date.now()
      signal(stopped, 'SIGTERM')
      const seconds = await revived(stopped, former, since).finally(() => load.stop())
      const { answered, refused, broken } = await load.end()
      assert.deepEqual(broken, [])
      assert.ok(answered > 0)
      t.diagnostic(`${answered} requests answered, ${refused} not taken, 0 broken; ${stopped} ready again after ${seconds.toFixed(1)} s`)
      await allReady()
    })
  }

  for (const stopped of (['order', 'payment'] as const).map(firstOf)) {
    it(`lets ${stopped} finish checkouts that wait for a slow provider`, async () => {
      const tally = new Tally()
      const guest = new PatientVisitor(tally)
      const baskets = await Promise.all(Array.from({ length: BUYERS }, () => ready(guest, [{ variantId: goods.variantId, quantity: 1 }])))
      await breakStripe({ operation: 'payment_intents.create', kind: 'slow', delay_ms: SLOW_MS, count: BUYERS })
      const paying = Promise.all(baskets.map((basket) => payOnce(basket)))
      await faultsHaveStruck()
      const former = pidOf(stopped)
      const since = Date.now()
      signal(stopped, 'SIGTERM')
      try {
        // Not repeated: what was taken before the signal is answered.
        for (const paid of await paying) assert.ok(paid.order, JSON.stringify(paid.userErrors))
      } finally {
        await revived(stopped, former, since)
        await allReady()
      }
    })
  }

  it('leaves the books right', async (t) => {
    t.diagnostic(`books right after ${await booksAgree()} s`)
  })

  function firstOf(member: Member): Process {
    return processesOf(member)[0] ?? member
  }

  function payOnce(basket: Basket) {
    return pay(new Visitor(), basket, { key: newKey() })
  }
})

/**
 * Requests of which it is known whether they were taken: each asks first, and is taken when the server says "100 Continue". The
 * kernel makes connections that nobody has taken yet, and resets them when the port closes.
 */
class Load {
  private answered = 0
  private refused = 0
  private readonly broken: string[] = []
  private readonly workers: Promise<void>[]
  private open = true

  constructor(private readonly port: number) {
    this.workers = Array.from({ length: 8 }, () => this.work())
  }

  stop(): void {
    this.open = false
  }

  async end() {
    this.stop()
    await Promise.all(this.workers)
    return { answered: this.answered, refused: this.refused, broken: this.broken }
  }

  private async work(): Promise<void> {
    while (this.open) {
      const answer = await this.ask()
      if (answer === undefined) {
        this.refused++
        await sleep(50)
      } else if (answer.startsWith('200 ') && answer.includes('"data"')) this.answered++
      else this.broken.push(answer.slice(0, 200) || 'closed without an answer')
      await sleep(10)
    }
  }

  /** Undefined when nobody took the request. */
  private ask(): Promise<string | undefined> {
    const body = '{"query":"{ __typename }"}'
    return new Promise((done) => {
      let taken = false
      let answer = ''
      const options = { port: this.port, path: '/graphql', method: 'POST', agent: false, headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' } }
      const asking = request(options, (response) => {
        taken = true
        answer = `${response.statusCode} `
        response.setEncoding('utf8')
        response.on('data', (text: string) => (answer += text))
        response.on('error', (error) => (answer = error.message))
      })
      asking.on('continue', () => {
        taken = true
        asking.end(body)
      })
      asking.on('error', (error) => (answer = error.message))
      asking.on('close', () => done(taken ? answer : undefined))
      asking.flushHeaders()
    })
  }
}
