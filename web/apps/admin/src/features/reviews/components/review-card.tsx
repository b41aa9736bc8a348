import type { ReviewRejectionReason } from '@stoa/graphql'
import { AreaField, Badge, Button, Modal, SelectField, type Tone } from '@stoa/ui'
import { Star } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'react-router'
import { conflictOf } from '../../../shared/conflict'
import { since, words } from '../../../shared/format'
import type { Issue } from '../../../shared/issues'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { ReviewModerateDocument } from '../api/review-moderate.generated'
import { ReviewReplySetDocument } from '../api/review-reply-set.generated'
import type { ReviewsQuery } from '../api/reviews.generated'
import { ReviewIssues } from './review-issues'

type Review = ReviewsQuery['reviews']['nodes'][number]

interface Props {
  review: Review
  mayWrite: boolean
  onDone: (text: string) => void
}

const STATE: Record<string, [string, Tone]> = {
  PENDING: ['Pending', 'warn'],
  PUBLISHED: ['Published', 'quiet'],
  REJECTED: ['Rejected', 'quiet'],
}

const REASONS = ['SPAM', 'OFFENSIVE', 'OFF_TOPIC', 'PERSONAL_DETAILS', 'FAKE', 'OTHER'] satisfies ReviewRejectionReason[]

/** The version to act on: who was told what has changed since may do it all the same. */
const versionOf = (review: Review, issues: readonly Issue[]) => conflictOf(issues)?.currentVersion ?? review.version

const anyway = (label: string, issues: readonly Issue[]) => (conflictOf(issues) ? `${label} anyway` : label)

/** One review, as its writer wrote it: text, never markup. */
export function ReviewCard({ review, mayWrite, onDone }: Props) {
  const [open, setOpen] = useState<'reject' | 'reply' | null>(null)
  const { act, issues, isBusy } = useAct(ReviewModerateDocument)
  const [word, tone] = STATE[review.status] ?? [words(review.status), 'quiet']
  const publish = async () => {
    if (await act({ input: { id: review.id, expectedVersion: versionOf(review, issues), verdict: 'PUBLISH' } })) onDone('Review published.')
  }
  return (
    <li className="px-5 py-4">
      <ReviewIssues issues={issues} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="inline-flex items-center gap-1 font-medium tabular">
          <Star className="size-4 fill-accent text-accent" aria-hidden="true" />
          {review.rating} of 5
        </span>
        <Badge tone={tone}>{word}</Badge>
        {review.concerns.map((concern) => (
          <Badge key={concern} tone="warn">
            {words(concern)}
          </Badge>
        ))}
        <span className="text-ink-2">
          {review.displayName}, {since(review.createdAt)}
          {review.isVerified && ', verified buyer'}
        </span>
        {review.product && (
          <Link to={paths.product(review.product.id)} className="-my-1 max-w-64 truncate py-1 text-ink-2 underline underline-offset-4">
            {review.product.title}
          </Link>
        )}
      </div>
      <p className="mt-2 break-words font-medium">{review.title}</p>
      <p className="max-w-[80ch] whitespace-pre-wrap break-words text-ink-2">{review.text}</p>
      {review.photos.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {review.photos.map(({ url }, index) => (
            <li key={url}>
              <img
                src={url}
                alt={`Added by ${review.displayName}, ${index + 1}`}
                className="size-20 rounded-field bg-surface-2 object-cover"
                loading="lazy"
              />
            </li>
          ))}
        </ul>
      )}
      {review.reports.map(({ reason, comment, reportedAt }) => (
        <p key={reportedAt} className="mt-2 text-bad text-sm">
          Reported: {words(reason)}
          {comment && `, “${comment}”`}
        </p>
      ))}
      {review.rejection && (
        <p className="mt-2 text-ink-2 text-sm">
          Rejected: {words(review.rejection.reason)}
          {review.rejection.note && `, ${review.rejection.note}`}
        </p>
      )}
      {review.reply && (
        <p className="mt-3 max-w-[80ch] break-words border-l-2 pl-3 text-sm">
          <span className="font-medium">Store reply:</span> {review.reply.text}
        </p>
      )}
      {mayWrite && (
        <div className="mt-3 flex flex-wrap gap-2">
          {review.status !== 'PUBLISHED' && (
            <Button size="sm" busy={isBusy} onClick={() => void publish()}>
              {anyway('Publish', issues)}
            </Button>
          )}
          {review.status !== 'REJECTED' && (
            <Button size="sm" kind="danger" onClick={() => setOpen('reject')}>
              Reject
            </Button>
          )}
          <Button size="sm" kind="quiet" onClick={() => setOpen('reply')}>
            {review.reply ? 'Edit reply' : 'Reply'}
          </Button>
        </div>
      )}
      {open === 'reject' && <RejectDialog review={review} onClose={() => setOpen(null)} onDone={onDone} />}
      {open === 'reply' && <ReplyDialog review={review} onClose={() => setOpen(null)} onDone={onDone} />}
    </li>
  )
}

interface DialogProps {
  review: Review
  onClose: () => void
  onDone: (text: string) => void
}

function RejectDialog({ review, onClose, onDone }: DialogProps) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ReviewModerateDocument)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const reason = String(data.get('reason')) as ReviewRejectionReason
    const note = String(data.get('note')).trim() || null
    const done = await act({ input: { id: review.id, expectedVersion: versionOf(review, issues), verdict: 'REJECT', reason, note } })
    if (!done) return
    onClose()
    onDone('Review rejected. You can still publish it later.')
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Reject review"
      description="The author is told the reason."
      footer={
        <Button size="sm" kind="danger" type="submit" form={form} busy={isBusy}>
          {anyway('Reject review', issues)}
        </Button>
      }
    >
      <ReviewIssues issues={issues} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <SelectField isSmall label="Reason" name="reason">
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {words(reason)}
            </option>
          ))}
        </SelectField>
        <AreaField isOptional label="Note" name="note" rows={2} />
      </form>
    </Modal>
  )
}

function ReplyDialog({ review, onClose, onDone }: DialogProps) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ReviewReplySetDocument)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text')).trim()
    const done = await act({ input: { id: review.id, expectedVersion: versionOf(review, issues), text } })
    if (!done) return
    onClose()
    onDone('Reply published.')
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Reply to review"
      description="Your reply is public."
      footer={
        <Button size="sm" kind="primary" type="submit" form={form} busy={isBusy}>
          {anyway('Publish reply', issues)}
        </Button>
      }
    >
      <ReviewIssues issues={issues} />
      <form id={form} onSubmit={submit}>
        <AreaField label="Reply" name="text" rows={4} defaultValue={review.reply?.text ?? ''} required />
      </form>
    </Modal>
  )
}
