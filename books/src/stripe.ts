/** What Stripe itself says: its own list of payments, charges and refunds, page by page. */

export interface Intent {
  id: string
  status: string
  amount: number
  amount_received: number
  currency: string
  created: number
  metadata: Record<string, string>
  last_payment_error: unknown
}

export interface Charge {
  id: string
  payment_intent: string | null
  status: string
  captured: boolean
  amount: number
  amount_captured: number
  amount_refunded: number
  disputed: boolean
  created: number
}

export interface Refund {
  id: string
  payment_intent: string | null
  amount: number
  status: string
  created: number
  metadata: Record<string, string>
}

export interface StripeLists {
  intents: Intent[]
  charges: Charge[]
  refunds: Refund[]
}

export interface StripeAccess {
  base: string
  key: string
}

export async function readStripe(access: StripeAccess): Promise<StripeLists> {
  const [intents, charges, refunds] = await Promise.all([
    all<Intent>(access, 'payment_intents'),
    all<Charge>(access, 'charges'),
    all<Refund>(access, 'refunds'),
  ])
  return { intents, charges, refunds }
}

async function all<T extends { id: string }>(access: StripeAccess, name: string): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const last = found.at(-1)
    const page = await ask<T>(access, `${name}?limit=100${last ? `&starting_after=${last.id}` : ''}`)
    found.push(...page.data)
    if (!page.has_more) return found
  }
}

async function ask<T>(access: StripeAccess, path: string): Promise<{ data: T[]; has_more: boolean }> {
  const response = await fetch(`${access.base}/v1/${path}`, { headers: { authorization: `Bearer ${access.key}` } })
  if (!response.ok) throw new Error(`Stripe answered ${response.status} to ${path}: ${(await response.text()).slice(0, 200)}`)
  return (await response.json()) as { data: T[]; has_more: boolean }
}
