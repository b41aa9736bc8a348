// @vitest-environment jsdom
import { ApolloLink, execute, gql } from '@apollo/client'
import { of } from 'rxjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { audienceOf, FirstAnswersLink, keyOf, PLACE, readFirstAnswers } from './first-answers'

const HERE = { data: { product: { title: 'here' } } }
const THERE = { data: { product: { title: 'there' } } }
const QUERY = gql`
  query Page($slug: String!, $first: Int) {
    product(slug: $slug, first: $first) {
      title
    }
  }
`

const ask = (link: ApolloLink, variables: object) =>
  new Promise((resolve, reject) => {
    const api = new ApolloLink(() => of(THERE))
    execute(link.concat(api), { query: QUERY, variables, operationName: 'Page' } as never, { client: {} as never }).subscribe({
      next: resolve,
      error: reject,
    })
  })

describe('what came with the page', () => {
  it('answers its question once, in whatever order the variables are', async () => {
    const link = new FirstAnswersLink({ [keyOf('Page', { slug: 'vase', first: 4 })]: HERE })
    expect(await ask(link, { slug: 'other', first: 4 })).toBe(THERE)
    expect(await ask(link, { first: 4, slug: 'vase' })).toBe(HERE)
    expect(await ask(link, { first: 4, slug: 'vase' })).toBe(THERE)
  })

  it('is forgotten after a while', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(31_000)
    const link = new FirstAnswersLink({ [keyOf('Page', { slug: 'vase' })]: HERE })
    expect(await ask(link, { slug: 'vase' })).toBe(THERE)
  })
})

describe('the place in the page', () => {
  const audience = audienceOf('de', { market: 'ch', currency: null })

  beforeEach(() => {
    document.body.innerHTML = `<script type="application/json" id="${PLACE}"></script>`
    const place = document.getElementById(PLACE)
    if (place) place.textContent = JSON.stringify({ audience, answers: { a: HERE } })
    performance.getEntriesByType = () => []
  })
  afterEach(() => vi.restoreAllMocks())

  it('is for whom it was asked', () => {
    expect(readFirstAnswers(audience)).toEqual({ a: HERE })
    expect(readFirstAnswers(audienceOf('en', { market: 'ch', currency: null }))).toEqual({})
  })

  it('is old on the way back', () => {
    performance.getEntriesByType = () => [{ type: 'back_forward' }] as never
    expect(readFirstAnswers(audience)).toEqual({})
  })
})
