import assert from 'node:assert/strict'
import { checkBooks } from '../../../books/src/check-books.ts'

/** Within a minute of quiet all books must agree; answers the seconds it took. */
export async function booksAgree(seconds = 60): Promise<number> {
  const began = Date.now()
  const differences = await checkBooks({ wait: seconds })
  assert.deepEqual(differences.map((one) => `${one.check}: ${one.sentence}`), [])
  return Math.round((Date.now() - began) / 1000)
}
