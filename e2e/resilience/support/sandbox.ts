import { eventually, shop } from '../../api/support/shop.ts'

/** What goes wrong at Stripe from now on; see stripe-sandbox/README.md. */
export interface Fault {
  kind: string
  operation?: string
  event?: string
  count?: number
  delay_ms?: number
}

export async function breakStripe(...faults: Fault[]): Promise<void> {
  await order('PUT', JSON.stringify({ faults }))
}

/** Waits until every fault that was ordered has struck: then that many requests are at Stripe. */
export async function faultsHaveStruck(): Promise<void> {
  await eventually('the last fault', async () => {
    const { faults } = (await (await fetch(`${shop.sandbox}/sandbox/faults`)).json()) as { faults: unknown[] }
    return faults.length === 0 ? true : undefined
  })
}

export async function mendStripe(): Promise<void> {
  await order('DELETE')
}

async function order(method: string, body?: string): Promise<void> {
  const response = await fetch(`${shop.sandbox}/sandbox/faults`, { method, body })
  if (!response.ok) throw new Error(`the sandbox answered ${response.status}: ${await response.text()}`)
}
