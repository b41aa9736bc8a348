import { describe, expect, it } from 'vitest'
import { inOrder, MoveQueue } from './order'

const move = (productId: string, position = 0) => ({ productId, position })

describe('the order of a collection', () => {
  it('puts what it does not know last', () => {
    const items = [{ id: 'a' }, { id: 'b' }, { id: 'new' }, { id: 'c' }]
    expect(inOrder(items, ['c', 'a', 'b']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'new'])
  })
})

describe('moves', () => {
  function sending() {
    const sent: (readonly unknown[])[] = []
    const answers: ((isDone: boolean) => void)[] = []
    const queue = new MoveQueue((moves) => {
      sent.push(moves)
      return new Promise((resolve) => answers.push(resolve))
    })
    return { queue, sent, answer: (isDone: boolean) => answers.shift()?.(isDone) }
  }

  it('go together while one is on its way', async () => {
    const { queue, sent, answer } = sending()
    const first = queue.add(move('a'))
    expect(await queue.add(move('b'))).toBe(false)
    expect(await queue.add(move('c', 2))).toBe(false)
    expect(sent).toEqual([[move('a')]])
    answer(true)
    await Promise.resolve()
    expect(sent).toEqual([[move('a')], [move('b'), move('c', 2)]])
    answer(true)
    expect(await first).toBe(true)
  })

  it('that wait are forgotten when one is refused', async () => {
    const { queue, sent, answer } = sending()
    const first = queue.add(move('a'))
    await queue.add(move('b'))
    answer(false)
    expect(await first).toBe(true)
    expect(sent).toHaveLength(1)
    void queue.add(move('c'))
    expect(sent[1]).toEqual([move('c')])
  })
})
