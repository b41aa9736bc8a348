import { describe, expect, it } from 'vitest'
import type { FiguresFragment } from '../api/figures.generated'
import { changeOf, figureOf, pointsOf, type Report, tableOf } from './metrics'

const amountOf = (amount: string) => ({ __typename: 'Money' as const, amount })
const figures = (orders: number, amount: string): FiguresFragment => ({
  __typename: 'SalesFigures',
  revenue: { __typename: 'Price', gross: amountOf(amount) },
  orders,
  averageOrderValue: orders === 0 ? null : amountOf('10.00'),
  conversionPercent: null,
})
const report = {
  currency: 'EUR',
  points: [
    { startsAt: '2026-11-21T00:00:00Z', figures: figures(2, '20.00') },
    { startsAt: '2026-11-22T00:00:00Z', figures: figures(0, '0.00') },
  ],
  compared: { points: [{ startsAt: '2026-11-19T00:00:00Z', figures: figures(1, '10.00') }] },
} as unknown as Report

describe('a change', () => {
  it('is a share of what was before', () => {
    expect(changeOf(150, 100)).toBeCloseTo(0.5)
    expect(changeOf(50, 100)).toBeCloseTo(-0.5)
    expect(changeOf(100, 100)).toBe(0)
  })

  it('is none where there was nothing, or nothing is known', () => {
    expect(changeOf(5, 0)).toBeNull()
    expect(changeOf(null, 5)).toBeNull()
    expect(changeOf(5, undefined)).toBeNull()
  })
})

describe('what a chart draws', () => {
  it('is nothing, not zero, where there is no average', () => {
    expect(figureOf('average', figures(0, '0.00'))).toBeNull()
    expect(figureOf('revenue', figures(0, '0.00'))).toBe(0)
    expect(figureOf('conversion', figures(1, '1.00'))).toBeNull()
  })

  it('stands beside what it is compared with, as far as there is something', () => {
    const [first, second] = pointsOf(report, 'revenue', 'DAY')
    expect(first).toMatchObject({ value: 20, compared: 10 })
    expect(second).toMatchObject({ value: 0 })
    expect(second).not.toHaveProperty('compared')
  })
})

describe('the file', () => {
  it('has as many cells in each row', () => {
    const rows = tableOf(report)
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(rows[1]).toEqual(['2026-11-21T00:00:00Z', 2, '20.00', '10.00', '', '2026-11-19T00:00:00Z', 1, '10.00', '10.00', ''])
    expect(tableOf({ ...report, compared: null })[0]).toHaveLength(5)
  })
})
