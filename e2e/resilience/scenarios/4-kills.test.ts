import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { putOnSale, staff } from '../../api/support/staff.ts'
import type { Visitor } from '../../api/support/visitor.ts'
import { booksAgree } from '../support/accounts.ts'
import { allReady, MEMBERS, pidOf, processesOf, revived, signal, type Process } from '../support/members.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { byLength, newSeed, randomFrom, shuffled, sleep } from '../support/scale.ts'
import { Shoppers } from '../support/shoppers.ts'

const SHOPPERS = 8
/** To look closer at one of them: STOA_RESILIENCE_VICTIMS=mongodb,order */
const CHOSEN = MEMBERS.filter((member) => (process.env.STOA_RESILIENCE_VICTIMS ?? member).split(',').includes(member))
const VICTIMS = CHOSEN.flatMap(processesOf)

describe('kill -9 under shoppers', () => {
  let member: Visitor
  let variants: string[]

  before(async () => {
    await allReady()
    member = await staff()
    variants = []
    for (const price of ['12.00', '23.50', '8.99']) variants.push((await putOnSale(member, { price, quantity: 100_000 })).variantId)
  })

  it('loses nothing, doubles nothing, and everybody is back within a minute', async (t) => {
    const seed = newSeed()
    t.diagnostic(`STOA_RESILIENCE_SEED=${seed} repeats this order of events`)
    const random = randomFrom(seed)
    const tally = new Tally()
    const shoppers = new Shoppers(SHOPPERS, tally, variants, randomFrom(seed + 1), new PatientVisitor(tally, member.accessToken))
    await sleep(2000)
    const recoveries = await storm(random)
    await shoppers.goHome()
    for (const [victim, seconds] of recoveries) t.diagnostic(`${victim} killed ${seconds.length} times, ready after ${seconds.map((one) => one.toFixed(1)).join(', ')} s`)
    const booksAfter = await booksAgree()
    await shoppers.proveNothingLost()
    assert.deepEqual(tally.faults, [])
    t.diagnostic(`${shoppers.orders.length} orders told, ${shoppers.vanished.length} by themselves, ${shoppers.declined.length} declined; ${tally.summary}`)
    t.diagnostic(`books right ${booksAfter} s after the last answer`)
  })

  /** Kills in random order: in the short form each member once, in the long one for two minutes. */
  async function storm(random: () => number): Promise<Map<Process, number[]>> {
    const recoveries = new Map<Process, number[]>()
    const down = new Map<Process, Promise<void>>()
    const end = Date.now() + byLength(Infinity, 120_000)
    let victims = shuffled(VICTIMS, random)
    while (victims.length > 0 && Date.now() < end) {
      const victim = victims.shift() as Process
      if (!down.has(victim)) down.set(victim, kill(victim, recoveries).then(() => void down.delete(victim)))
      // The next one falls while the last is still down, but the shop must be up now and then.
      while (down.size > byLength(1, 2)) await sleep(200)
      await sleep(2000 + random() * 3000)
      if (victims.length === 0) victims = byLength([], shuffled(VICTIMS, random))
    }
    await Promise.all(down.values())
    return recoveries
  }

  async function kill(victim: Process, recoveries: Map<Process, number[]>): Promise<void> {
    const former = pidOf(victim)
    const since = Date.now()
    signal(victim, 'SIGKILL')
    const seconds = await revived(victim, former, since)
    recoveries.set(victim, [...(recoveries.get(victim) ?? []), seconds])
  }
})
