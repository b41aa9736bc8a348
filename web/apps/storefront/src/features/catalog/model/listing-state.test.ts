import { describe, expect, it } from 'vitest'
import { cleared, isNarrowed, readListing, toggleAttribute, toggleBrand, toggleOption, toVariables, writeListing } from './listing-state'

const read = (text: string) => readListing(new URLSearchParams(text))

describe('a listing in the address', () => {
  it('is written as it was read', () => {
    const text =
      'q=vase&category=cat_1&brand=brd_1&brand=brd_2&min=20.00&max=49.99&available=1&o.Glaze=Chalk&o.Glaze=Ink&o.Size=Tall&a.material=oak&a.width=10..20.5&sort=price-up&page=3'
    expect(writeListing(read(text)).toString()).toBe(text)
  })

  it('makes sense of whatever somebody typed', () => {
    const state = read('sort=<script>&page=-4&min=1e9&max=cheap&available=yes')
    expect(state).toMatchObject({ sort: 'featured', page: 1, priceMin: null, priceMax: null, isAvailable: false })
    expect(read('page=99999').page).toBe(20)
    expect(read('sort=toString').sort).toBe('featured')
  })

  it('asks for nothing that was not chosen', () => {
    expect(toVariables(read(''), { categorySlug: 'ceramics' })).toEqual({ first: 24, filter: { categorySlug: 'ceramics' } })
  })

  it('asks for attributes by value or by range', () => {
    expect(toVariables(read('a.material=oak&a.material=brass&a.width=10..20.5&a.depth=5..'), {}).attributes).toEqual([
      { key: 'material', values: ['oak', 'brass'] },
      { key: 'width', min: '10', max: '20.5' },
      { key: 'depth', min: '5' },
    ])
    expect(toggleAttribute(read('a.width=10..20&page=2'), 'width', '20..30')).toMatchObject({ page: 1, attributes: { width: ['20..30'] } })
  })

  it('asks for what was chosen, within the page', () => {
    expect(toVariables(read('q=vase&o.Glaze=Ink&brand=brd_1&sort=price-down'), { collectionSlug: 'gifts' })).toEqual({
      first: 24,
      query: 'vase',
      filter: { collectionSlug: 'gifts', brandIds: ['brd_1'] },
      options: [{ name: 'Glaze', values: ['Ink'] }],
      sort: { field: 'PRICE', direction: 'DESC' },
    })
  })
})

describe('choosing', () => {
  it('starts the pages again', () => {
    expect(toggleOption(read('page=3'), 'Glaze', 'Ink')).toMatchObject({ page: 1, options: { Glaze: ['Ink'] } })
    expect(toggleBrand(read('page=3&brand=brd_1'), 'brd_1')).toMatchObject({ page: 1, brandIds: [] })
  })

  it('forgets an option whose last value goes', () => {
    expect(toggleOption(read('o.Glaze=Ink'), 'Glaze', 'Ink').options).toEqual({})
  })

  it('clears filters and keeps the search and the order', () => {
    const state = cleared(read('q=vase&sort=new&brand=brd_1&o.Size=Tall&page=2'))
    expect(isNarrowed(state)).toBe(false)
    expect(writeListing(state).toString()).toBe('q=vase&sort=new')
  })
})
