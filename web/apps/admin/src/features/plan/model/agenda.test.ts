import { expect, it } from 'vitest'
import type { PlanQuery } from '../api/plan.generated'
import { agenda, byDay } from './agenda'

const plan: PlanQuery['catalogPreview'] = {
  __typename: 'CatalogPreview',
  at: '2026-12-31T00:00:00Z',
  plannedProducts: [
    {
      __typename: 'PlannedProduct',
      at: '2026-11-28T08:00:00Z',
      isShown: false,
      product: { __typename: 'Product', id: 'prd_1', title: 'Mug' },
    },
  ],
  plannedPriceLists: [
    {
      __typename: 'PlannedPriceList',
      at: '2026-11-27T00:00:00Z',
      isCounting: true,
      priceList: { __typename: 'PriceList', handle: 'friday', name: 'Black Friday', adjustPercent: '-20' },
    },
    {
      __typename: 'PlannedPriceList',
      at: '2026-11-28T00:00:00Z',
      isCounting: false,
      priceList: { __typename: 'PriceList', handle: 'friday', name: 'Black Friday', adjustPercent: '-20' },
    },
  ],
  plannedPages: [],
  plannedBanners: [
    {
      __typename: 'PlannedBanner',
      at: '2026-11-27T00:00:00Z',
      isShown: true,
      placementKey: 'home.hero',
      block: { __typename: 'RichTextBlock' },
    },
  ],
}

it('tells in order what happens to the shop', () => {
  expect(agenda(plan).map(({ thing, name, act, isBeginning }) => [thing, name, act, isBeginning])).toEqual([
    ['Price list', 'Black Friday (-20 %)', 'begins', true],
    ['Banner', 'home.hero', 'appears in home.hero', true],
    ['Price list', 'Black Friday (-20 %)', 'ends', false],
    ['Product', 'Mug', 'is hidden', false],
  ])
})

it('puts what happens on one day together', () => {
  const days = byDay(agenda(plan), (at) => at.slice(0, 10))

  expect(days.map(([day, events]) => [day, events.length])).toEqual([
    ['2026-11-27', 2],
    ['2026-11-28', 2],
  ])
})
