import { describe, expect, it } from 'vitest'
import { addressOf } from './send-file'

describe('where a file is sent', () => {
  it('is the page’s own origin for a place of the catalogue', () => {
    expect(addressOf('http://media.example:4001/uploads/upl_1?until=1&signature=a%2Fb', 'https://desk.example/products/1')).toBe(
      'https://desk.example/uploads/upl_1?until=1&signature=a%2Fb',
    )
  })

  it('is the bucket itself where pictures lie in one', () => {
    const url = 'https://bucket.s3.amazonaws.com/uploads/upl_1/x?X-Amz-Signature=1'
    expect(addressOf(url, 'https://desk.example/')).toBe(url)
  })
})
