const url = process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql'

async function ask<Answer>(query: string, variables: object, token?: string): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Answer | null; errors?: { message: string }[] }
  if (!data || errors) throw new Error(errors?.[0]?.message ?? `The API answered ${answer.status}`)
  return data
}

interface Refusable {
  userErrors: { message: string }[]
}

/** Somebody at a desk of their own, elsewhere. */
export class Staff {
  private constructor(private readonly token: string) {}

  static async atWork(): Promise<Staff> {
    const input = { email: process.env.STOA_STAFF_EMAIL ?? 'staff@stoa.example', password: process.env.STOA_STAFF_PASSWORD }
    const { staffSessionCreate } = await ask<{ staffSessionCreate: { tokens: { accessToken: string } | null } }>(
      'mutation ($input: StaffSessionCreateInput!) { staffSessionCreate(input: $input) { tokens { accessToken } } }',
      { input },
    )
    if (!staffSessionCreate.tokens) throw new Error('Staff cannot sign in: is STOA_STAFF_PASSWORD given?')
    return new Staff(staffSessionCreate.tokens.accessToken)
  }

  /** Packs all of an order and hands it to the carrier. */
  async send(number: string): Promise<void> {
    const { order } = await this.run<{ order: { id: string } }>('query ($number: String!) { order(by: { number: $number }) { id } }', {
      number,
    })
    const { fulfillmentCreate } = await this.run<{ fulfillmentCreate: Refusable }>(
      'mutation ($input: FulfillmentCreateInput!) { fulfillmentCreate(input: $input) { userErrors { message } } }',
      { input: { idempotencyKey: `phone-${order.id}`, orderId: order.id, carrier: 'DHL', trackingNumber: 'JD0146002' } },
    )
    const refusal = fulfillmentCreate.userErrors[0]
    if (refusal) throw new Error(refusal.message)
  }

  private run<T>(query: string, variables: object): Promise<T> {
    return ask<T>(query, variables, this.token)
  }
}
