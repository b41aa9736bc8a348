import type { Weekday } from '@stoa/graphql'
import { speak } from '@stoa/ui/language'
import { afterEach, describe, expect, it } from 'vitest'
import { openings } from './opening-hours'

const open = (day: Weekday, opens = '09:00', closes = '18:30') => ({ day, opens, closes })

describe('opening hours', () => {
  afterEach(() => speak('en', {}))

  it('are told for days in a row that are alike', () => {
    const week = [open('MONDAY'), open('TUESDAY'), open('WEDNESDAY'), open('FRIDAY'), open('SATURDAY', '10:00', '16:00')]
    speak('de', {})
    expect(openings(week)).toEqual([
      { days: 'Mo – Mi', times: '09:00 – 18:30' },
      { days: 'Fr', times: '09:00 – 18:30' },
      { days: 'Sa', times: '10:00 – 16:00' },
    ])
  })

  it('leave a day out that is not known yet', () => {
    expect(openings([open('MONDAY'), open('LEAPDAY' as Weekday)])).toHaveLength(1)
  })

  it('are nothing where nobody has said', () => {
    expect(openings([])).toEqual([])
  })
})
