import { describe, expect, it } from 'vitest'
import { readChoice, reportOf, stepOf, writeChoice } from './period'

const NOW = new Date(2026, 10, 22, 14, 20)
const choice = (address: string) => readChoice(new URLSearchParams(address))
const report = (address: string) => reportOf(choice(address), NOW, 'Europe/Berlin')
const local = (...parts: [number, number, number]) => new Date(...parts).toISOString()

describe('the period of a report', () => {
  it('is the last thirty days, today with them, when the address says nothing', () => {
    expect(report('')).toEqual({
      placedFrom: local(2026, 9, 24),
      placedBefore: NOW.toISOString(),
      step: 'DAY',
      compareTo: 'PREVIOUS_PERIOD',
      timeZone: 'Europe/Berlin',
      currency: null,
    })
  })

  it('is what the address says', () => {
    expect(report('period=today&compare=year&currency=CHF')).toMatchObject({
      placedFrom: local(2026, 10, 22),
      step: 'HOUR',
      compareTo: 'PREVIOUS_YEAR',
      currency: 'CHF',
    })
    expect(report('period=year&compare=none')).toMatchObject({ placedFrom: local(2026, 0, 1), step: 'MONTH', compareTo: null })
  })

  it('ends with the last day that was chosen, and never after now', () => {
    expect(report('period=own&from=2026-10-01&until=2026-10-31')).toMatchObject({
      placedFrom: local(2026, 9, 1),
      placedBefore: local(2026, 10, 1),
    })
    expect(report('period=own&from=2026-11-20&until=2026-12-31')).toMatchObject({ placedBefore: NOW.toISOString() })
  })

  it('is none where no period was chosen', () => {
    for (const own of [
      '',
      'from=2026-10-02&until=2026-10-01',
      'from=2026-02-30&until=2026-10-01',
      'from=2020-01-01&until=2026-01-01',
      'from=2027-01-01&until=2027-01-02',
    ])
      expect(report(`period=own&${own}`)).toBeNull()
  })

  it('takes nothing that no address of ours says', () => {
    expect(choice('period=toString&compare=__proto__&metric=1&currency=<b>')).toEqual(choice(''))
  })

  it('stands in the address only where it is not as usual', () => {
    expect(writeChoice(choice('period=30d&compare=previous&metric=revenue&from=2026-01-01')).toString()).toBe('')
    const own = 'period=own&compare=none&metric=orders&currency=CHF&from=2026-10-01&until=2026-10-31'
    expect(writeChoice(choice(own)).toString()).toBe(own)
  })

  it('is cut so that a chart can be read', () => {
    const days = (count: number) => stepOf(new Date(2026, 0, 1), new Date(2026, 0, 1 + count))
    expect([1, 2, 3, 92, 120, 365].map(days)).toEqual(['HOUR', 'HOUR', 'DAY', 'DAY', 'WEEK', 'MONTH'])
  })
})
