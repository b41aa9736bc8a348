import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { buildSchema, parse, validate } from 'graphql'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { CursorsDocument, NodeByIdDocument } from '../generated/extra.ts'
import { ProductListDocument } from '../generated/storefront.ts'
import { shop } from '../support/shop.ts'
import { Visitor } from '../support/visitor.ts'

describe('the contract', () => {
  const guest = new Visitor()

  it('refuses the cursor of another list', async () => {
    const { products } = await guest.run(CursorsDocument, {})
    assert.ok(products.pageInfo.endCursor && products.totalCount)
    const other = await guest.ask(CursorsDocument, { after: products.pageInfo.endCursor, sort: { field: 'TITLE', direction: 'ASC' } })
    assert.equal(other.errors?.[0]?.extensions?.code, 'CURSOR_INVALID')
  })

  it('refuses pages that are too large', async () => {
    const answer = await guest.ask(ProductListDocument, { first: 101 })
    assert.equal(answer.errors?.[0]?.extensions?.code, 'BAD_REQUEST')
  })

  it('answers a product by its global id, and null for what does not exist', async () => {
    const { products } = await guest.run(CursorsDocument, {})
    const id = products.nodes[0]?.id ?? ''
    assert.equal((await guest.run(NodeByIdDocument, { id })).node?.__typename, 'Product')
    assert.equal((await guest.run(NodeByIdDocument, { id: 'prd_00000000000000000000000000' })).node, null)
    assert.equal((await guest.run(NodeByIdDocument, { id: 'nonsense' })).node, null)
  })

  it('hides the commands of the subgraphs', async () => {
    const command = parse('mutation { stockRelease(input: { reservationId: "crt_1" }) { isReleased } }') as TypedDocumentNode<unknown, Record<string, never>>
    const answer = await guest.ask(command, {})
    assert.ok(answer.errors !== undefined && answer.data == null)
  })

  it('refuses forged tokens without telling why', async () => {
    const none = `${btoa('{"alg":"none","typ":"at+jwt"}')}.${btoa('{"sub":"cus_1","kind":"staff"}')}.`
    const strangeKey = `${btoa('{"alg":"ES256","typ":"at+jwt","kid":"strange"}')}.${btoa('{"sub":"cus_1"}')}.c2ln`
    for (const token of ['junk', none, strangeKey]) {
      const answer = await new Visitor(token).ask(ProductListDocument, {})
      assert.equal(answer.errors?.[0]?.extensions?.code, 'UNAUTHENTICATED')
      assert.equal(answer.data?.products ?? null, null)
    }
  })

  it('does not let strange origins in', async () => {
    const response = await fetch(shop.graphql, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    assert.notEqual(response.headers.get('access-control-allow-origin'), 'https://evil.example')
    assert.notEqual(response.headers.get('access-control-allow-origin'), '*')
  })

  it('holds what the README tells newcomers to paste', async () => {
    const schema = buildSchema(await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
    const blocks = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] ?? '')
    assert.ok(blocks.length >= 5)
    for (const block of blocks) assert.deepEqual(validate(schema, parse(block)), [], block)
  })
})
