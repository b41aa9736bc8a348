import { Notice, t } from '@stoa/ui'
import type { CartDetailsFragment } from '../api/cart-details.generated'

type Problem = CartDetailsFragment['problems'][number]

const cure = 'ml-2 font-medium underline underline-offset-4'

/** What is wrong with a line, and the cure in one press. */
export function LineProblem({ problem, onFix }: { problem: Problem; onFix: (quantity: number) => void }) {
  const { message, fix } = problem
  return (
    <Notice kind="warn">
      {message}
      {fix?.action === 'SET_QUANTITY' && fix.quantity !== null && (
        <button type="button" className={cure} onClick={() => onFix(fix.quantity ?? 0)}>
          {t('Take {count}', { count: fix.quantity })}
        </button>
      )}
      {fix?.action === 'REMOVE_LINE' && (
        <button type="button" className={cure} onClick={() => onFix(0)}>
          {t('Take it out')}
        </button>
      )}
    </Notice>
  )
}
