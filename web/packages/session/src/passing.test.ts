import { CombinedGraphQLErrors, ServerError } from '@apollo/client'
import { expect, it } from 'vitest'
import { isPassing } from './passing'

const answered = (status: number) => new ServerError('no', { response: new Response('', { status }), bodyText: '' })
const refused = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code } }] })

it('knows what passes by itself', () => {
  expect([answered(503), answered(429), refused('UNAVAILABLE'), new TypeError('Failed to fetch')].map(isPassing)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([answered(400), refused('BAD_REQUEST'), new Error('a mistake of ours'), undefined].map(isPassing)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
