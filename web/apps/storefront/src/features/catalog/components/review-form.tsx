import { useMutation } from '@apollo/client/react'
import { AreaField, Button, cn, Field, Notice, spoken, t } from '@stoa/ui'
import { Star } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useForm } from '../../../shared/use-form'
import type { OwnReviewFragment } from '../api/review.generated'
import { ReviewSubmitDocument } from '../api/review-submit.generated'
import { ReviewUpdateDocument } from '../api/review-update.generated'

interface Props {
  /** The product; not needed where a review is changed. */
  productId?: string
  review?: OwnReviewFragment
  onDone: (review: OwnReviewFragment | null) => void
  onCancel: () => void
}

/** A review to write, or to change. */
export function ReviewForm({ productId = '', review, onDone, onCancel }: Props) {
  const [submit] = useMutation(ReviewSubmitDocument)
  const [update] = useMutation(ReviewUpdateDocument)
  const { form, field, others, isSending } = useForm({
    initial: {
      rating: String(review?.rating ?? ''),
      title: review?.title ?? '',
      text: review?.text ?? '',
      displayName: review?.displayName ?? '',
    },
    check: ({ rating, title, displayName }) => ({
      rating: rating ? undefined : t('How many stars?'),
      title: title.trim().length >= 2 ? undefined : t('A few words as a headline, please.'),
      displayName: displayName.trim().length >= 2 ? undefined : t('By which name shall it be shown?'),
    }),
    send: async ({ rating, title, text, displayName }) => {
      const said = { rating: Number(rating), title: title.trim(), text: text.trim(), displayName: displayName.trim(), locale: spoken() }
      const payload = review
        ? (await update({ variables: { input: { id: review.id, expectedVersion: review.version, ...said } } })).data?.reviewUpdate
        : (await submit({ variables: { input: { productId, ...said } } })).data?.reviewSubmit
      if (!payload?.userErrors.length) onDone(payload?.review ?? null)
      return payload?.userErrors ?? []
    },
  })
  return (
    <form {...form} className="max-w-[560px] space-y-4 rounded-card bg-surface-2 p-6">
      {others.length > 0 && <Notice kind="bad">{others.join(' ')}</Notice>}
      <StarField {...field('rating')} />
      <Field label={t('Headline')} maxLength={120} {...field('title')} />
      <AreaField label={t('What do you think of it?')} isOptional maxLength={5000} rows={5} {...field('text')} />
      <Field label={t('Shown by the name')} autoComplete="nickname" maxLength={40} {...field('displayName')} />
      <div className="flex gap-3">
        <Button type="submit" kind="primary" busy={isSending}>
          {review ? t('Save') : t('Send the review')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('Discard')}
        </Button>
      </div>
    </form>
  )
}

interface StarProps {
  name: string
  value: string
  error?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

function StarField({ name, value, error, onChange }: StarProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{t('Stars')}</legend>
      <div className="flex">
        {[1, 2, 3, 4, 5].map((star) => (
          <label
            key={star}
            className="grid size-11 cursor-pointer place-items-center rounded-full has-focus-visible:ring-2 has-focus-visible:ring-ink"
          >
            <input
              type="radio"
              name={name}
              value={star}
              checked={Number(value) === star}
              onChange={onChange}
              aria-label={t('{count} of 5 stars', { count: star })}
              className="sr-only"
            />
            <Star
              className={cn('size-7', star <= Number(value) ? 'fill-accent text-accent' : 'text-line-strong')}
              strokeWidth={1.5}
              aria-hidden="true"
            />
          </label>
        ))}
      </div>
      {error && <p className="mt-1 text-bad text-sm">{error}</p>}
    </fieldset>
  )
}
