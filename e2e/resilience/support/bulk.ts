import type { Watch } from '../../api/support/visitor.ts'
import { sleep } from './scale.ts'

/** Rows of a file that no product can be made of: one for so many good ones. */
const BAD_EVERY = 100

export interface Goods {
  csv: string
  /** Pieces of each variant, by the handle of its product. */
  pieces: Map<string, number[]>
  badRows: number[]
}

/** A file of products in two sizes, each with pieces of its own number, and some rows that are refused. */
export function goodsFor(mark: string, products: number): Goods {
  const rows = ['Handle,Title,Option1 Name,Option1 Value,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price']
  const goods: Goods = { csv: '', pieces: new Map(), badRows: [] }
  for (let number = 1; number <= products; number++) {
    const handle = `${mark}-${number}`
    rows.push(`${handle},Cup ${number},Size,S,shopify,${number},deny,9.00`, `${handle},,,L,shopify,${2 * number},deny,9.50`)
    goods.pieces.set(handle, [number, 2 * number])
    if (number % BAD_EVERY === 0) {
      goods.badRows.push(rows.push(`${handle}-bad,Bad ${number},Size,S,shopify,1,deny,dear`))
    }
  }
  goods.csv = rows.join('\n') + '\n'
  return goods
}

/** What a file of JSON Lines holds of these products, in the form of `Goods.pieces`; one that is told twice is a fault. */
export function piecesIn(file: string, mark: string): Map<string, number[]> {
  const pieces = new Map<string, number[]>()
  for (const line of file.split('\n').filter((one) => one.includes(mark))) {
    const product = JSON.parse(line) as { handle: string; variants: { quantity: number }[] }
    if (pieces.has(product.handle)) throw new Error(`${product.handle} is in the file twice`)
    pieces.set(product.handle, product.variants.map((variant) => variant.quantity))
  }
  return pieces
}

/** Follows something as a good client does: who loses the stream subscribes again. */
export async function followed<T>(subscribe: () => Watch<T>, isEnd: (seen: T) => boolean, seconds: number): Promise<{ end: T; streams: number }> {
  const deadline = Date.now() + seconds * 1000
  for (let streams = 1; ; streams++) {
    const live = subscribe()
    try {
      return { end: await live.until('the end', isEnd, Math.max(1, Math.min(20, (deadline - Date.now()) / 1000))), streams }
    } catch (failure) {
      if (Date.now() > deadline) throw failure
      await sleep(500)
    } finally {
      await live.end().catch(() => undefined)
    }
  }
}
