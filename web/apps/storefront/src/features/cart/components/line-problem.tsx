import { Notice, t } from '@stoa/ui'
import { type Line, type Problem, problemWords } from '../model/words'

const cure = 'ml-2 font-medium underline underline-offset-4'

interface Props {
  problem: Problem
  /** The one it is about. */
  line: Line | undefined
  onFix: (quantity: number) => void
}

/** What is wrong with a line, and the cure in one press. */
export function LineProblem({ problem, line, onFix }: Props) {
  const { fix } = problem
  return (
    <Notice kind="warn">
      {problemWords(problem, line)}
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
