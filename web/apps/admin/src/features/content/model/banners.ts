import type { AudienceCustomers, BannerInput } from '@stoa/graphql'
import type { SlotDetailsFragment } from '../api/slot-details.generated'
import { type BlockDraft, blockOf, inputOf } from './blocks'

/** A block with its time, and for whom it is. */
export interface BannerDraft extends BlockDraft {
  publishAt: string | null
  unpublishAt: string | null
  customers: AudienceCustomers
  /** Chosen elsewhere, and kept as they are. */
  markets: readonly string[]
  customerGroupIds: readonly string[]
}

export const bannerOf = (block: BlockDraft): BannerDraft => ({
  ...block,
  publishAt: null,
  unpublishAt: null,
  customers: 'EVERYBODY',
  markets: [],
  customerGroupIds: [],
})

export const draftOf = ({ banners }: SlotDetailsFragment): { banners: readonly BannerDraft[] } => ({
  banners: banners.flatMap(({ block, publishAt, unpublishAt, audience }, index) => {
    const draft = blockOf(block, String(index))
    if (!draft) return []
    return { ...bannerOf(draft), publishAt, unpublishAt, ...(audience && audienceOf(audience)) }
  }),
})

type Audience = NonNullable<SlotDetailsFragment['banners'][number]['audience']>

const audienceOf = ({ customers, markets, customerGroupIds }: Audience) => ({ customers, markets, customerGroupIds })

export function bannerInput(banner: BannerDraft): BannerInput {
  const { publishAt, unpublishAt, customers, markets, customerGroupIds } = banner
  const isForAll = customers === 'EVERYBODY' && markets.length === 0 && customerGroupIds.length === 0
  return {
    block: inputOf(banner),
    publishAt,
    unpublishAt,
    audience: isForAll ? null : { customers, markets: [...markets], customerGroupIds: [...customerGroupIds] },
  }
}
