import { cn, Notice, t } from '@stoa/ui'
import { Minus, Plus } from 'lucide-react'
import { useOptimistic, useState, useTransition } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { useLineQuantity } from '../model/use-line-quantity'
import { type Line, type Problem, refusalWords } from '../model/words'
import { LineProblem } from './line-problem'

interface Props {
  line: Line
  problems: readonly Problem[]
  onRemoved: (line: Line) => void
}

const step = 'grid size-11 place-items-center rounded-full transition-colors duration-150 hover:bg-surface-2 disabled:opacity-40'

const stepWords = (count: number, title: string) =>
  count === 1
    ? { less: t('One {title} less', { title }), more: t('One {title} more', { title }) }
    : { less: t('{count} {title} less', { count, title }), more: t('{count} {title} more', { count, title }) }

export function BagLine({ line, problems, onRemoved }: Props) {
  const { setQuantity } = useLineQuantity()
  const [error, setError] = useState<string>()
  const [isPending, startTransition] = useTransition()
  const [quantity, setShown] = useOptimistic(line.quantity)
  const rule = line.variant?.quantityRule ?? { minimum: 1, maximum: null, increment: 1 }
  const image = line.variant?.image ?? (line.imageUrl ? { url: line.imageUrl, srcSet: null } : null)

  const change = (next: number) =>
    startTransition(async () => {
      setShown(next)
      try {
        const errors = await setQuantity(line.id, next)
        setError(errors[0] && refusalWords(errors[0]))
        if (next === 0 && errors.length === 0) onRemoved(line)
      } catch {
        setError(t('That did not reach the shop. Nothing was changed; try again.'))
      }
    })

  return (
    <li className={cn('flex gap-4 py-5 transition-opacity duration-150', quantity === 0 && 'opacity-40')}>
      {image ? (
        <img
          src={image.url}
          srcSet={image.srcSet ?? undefined}
          sizes="88px"
          alt=""
          width={88}
          height={110}
          className="h-[110px] w-[88px] shrink-0 rounded-button bg-surface-2 object-cover"
        />
      ) : (
        <div className="h-[110px] w-[88px] shrink-0 rounded-button bg-surface-2" />
      )}
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="wrap-anywhere font-medium">
            {line.variant?.product ? (
              <Link to={paths.product(line.variant.product.slug)} className="py-1">
                {line.title}
              </Link>
            ) : (
              line.title
            )}
          </h3>
          <span className={cn('tabular shrink-0', isPending && 'opacity-60')}>{line.total.gross.formatted}</span>
        </div>
        {line.variantTitle && <p className="text-ink-2 text-sm">{line.variantTitle}</p>}
        <div className="mt-2 space-y-2 empty:hidden">
          {problems.map((problem) => (
            <LineProblem key={problem.code} problem={problem} line={line} onFix={change} />
          ))}
          {error && <Notice kind="bad">{error}</Notice>}
        </div>
        <div className="mt-auto flex items-center justify-between pt-3">
          <fieldset className="flex items-center rounded-full border border-line-strong">
            <legend className="sr-only">{t('How many of {title}', { title: line.title })}</legend>
            <button
              type="button"
              aria-label={stepWords(rule.increment, line.title).less}
              disabled={quantity - rule.increment < rule.minimum}
              onClick={() => change(quantity - rule.increment)}
              className={step}
            >
              <Minus className="size-4" strokeWidth={1.75} />
            </button>
            <span className="tabular min-w-7 text-center">{quantity}</span>
            <button
              type="button"
              aria-label={stepWords(rule.increment, line.title).more}
              disabled={rule.maximum !== null && quantity + rule.increment > rule.maximum}
              onClick={() => change(quantity + rule.increment)}
              className={step}
            >
              <Plus className="size-4" strokeWidth={1.75} />
            </button>
          </fieldset>
          <button
            type="button"
            onClick={() => change(0)}
            className="min-h-11 px-2 text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
          >
            {t('Remove')}
            <span className="sr-only"> {line.title}</span>
          </button>
        </div>
      </div>
    </li>
  )
}
