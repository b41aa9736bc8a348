import { describe, expect, it } from 'vitest'
import { readBag, readOrders, withOrder } from './keepsakes'

const order = (id: string) => ({ id, number: `N-${id}`, token: null })

describe('what the phone remembers', () => {
  it('is read as it was written', () => {
    expect(readBag(JSON.stringify({ id: 'crt_1', token: 'secret' }))).toEqual({ id: 'crt_1', token: 'secret' })
    expect(readOrders(JSON.stringify([order('1')]))).toEqual([order('1')])
  })

  it('is nothing when it is damaged', () => {
    expect(readBag('{"id":')).toBeNull()
    expect(readBag('{"id":7,"token":null}')).toBeNull()
    expect(readOrders('{}')).toEqual([])
    expect(readOrders(JSON.stringify([null, { id: '1' }, order('2')]))).toEqual([order('2')])
  })

  it('has the newest order first, each once, and no more than twenty', () => {
    const many = Array.from({ length: 20 }, (_, index) => order(String(index)))
    expect(withOrder(many, order('7'))).toHaveLength(20)
    expect(withOrder(many, order('7'))[0]).toEqual(order('7'))
    expect(withOrder(many, order('new'))).toHaveLength(20)
    expect(withOrder(many, order('new')).at(-1)).toEqual(order('18'))
  })
})
