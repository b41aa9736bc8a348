import type { ContentPageStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'

interface State {
  status: ContentPageStatus
  publishAt: string | null
  unpublishAt: string | null
  hasUnpublishedChanges: boolean
}

/** What a page's state is called: what shoppers see of it counts. */
export function pageState({ status, publishAt, unpublishAt, hasUnpublishedChanges }: State, now = Date.now()): [string, Tone] {
  if (status !== 'PUBLISHED') return ['Draft', 'info']
  if (publishAt && Date.parse(publishAt) > now) return ['Scheduled', 'info']
  if (unpublishAt && Date.parse(unpublishAt) <= now) return ['Ended', 'quiet']
  return hasUnpublishedChanges ? ['Published, with changes', 'warn'] : ['Published', 'ok']
}
