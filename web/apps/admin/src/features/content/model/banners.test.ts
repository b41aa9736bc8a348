import { expect, test } from 'vitest'
import { bannerInput, bannerOf, draftOf } from './banners'
import { emptyBlock } from './blocks'

const audience = { customers: 'GUESTS', markets: ['home'], customerGroupIds: ['cgr_1'] }
const stored = (banner: object) => ({ banners: [{ publishAt: null, unpublishAt: null, audience: null, ...banner }] }) as never
const block = { __typename: 'RichTextBlock', html: '<p>Sale</p>' }

test('a banner keeps its time and its audience', () => {
  const [draft] = draftOf(stored({ block, publishAt: '2026-12-01T00:00:00Z', audience })).banners
  expect(draft && bannerInput(draft)).toEqual({
    block: { richText: { html: '<p>Sale</p>' } },
    publishAt: '2026-12-01T00:00:00Z',
    unpublishAt: null,
    audience,
  })
})

test('a new banner is for everybody', () => {
  expect(bannerInput(bannerOf(emptyBlock('richText', 'k'))).audience).toBeNull()
})
