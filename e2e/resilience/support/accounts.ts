import assert from 'node:assert/strict'
import { checkBooks } from '../../../books/src/check-books.ts'

/** Within a minute of quiet all books must agree; answers the seconds it took. */
export async function booksAgree(seconds = 60): Promise<number> {
  const began = Date.now()
  const differences = await checkBooks({ wait: seconds })
  const first = differences.slice(0, 10).map((one) => `\n  ${one.check}: ${one.sentence}`)
  assert.ok(differences.length === 0, `the books differ in ${differences.length} places:${first.join('')}`)
  return Math.round((Date.now() - began) / 1000)
}
