import { Button, Notice, Spinner, t } from '@stoa/ui'
import { useEffect, useRef } from 'react'
import { Link, Navigate } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { useIsSignedIn } from '../../account'
import { SignInAgain } from '../components/sign-in-again'
import { readAttempt } from '../model/attempt'
import { usePay } from '../model/use-pay'

/** Back from the bank: the same attempt once more, with the same key. A reload does no harm. */
export function Component() {
  useTitle(t('Your payment'))
  const { goOn, isPaying, error } = usePay()
  const isSignedIn = useIsSignedIn()
  const attempt = useRef(readAttempt())
  const hasAsked = useRef(false)
  const again = () => {
    if (attempt.current) void goOn(attempt.current)
  }
  // Once, when the page is there
  useEffect(() => {
    if (!hasAsked.current) again()
    hasAsked.current = true
  }, [])
  if (!attempt.current) return <Navigate to={paths.checkout} replace />
  if (attempt.current.cartToken === null && !isSignedIn) return <SignInAgain onDone={again} />
  return (
    <div className="page flex max-w-[560px]! flex-col items-center py-24 text-center">
      {!error && (
        <>
          <Spinner />
          <h1 className="display mt-6 text-4xl">{t('One moment')}</h1>
          <p className="mt-2 text-ink-2">{t('Your bank has answered; we are writing your order.')}</p>
        </>
      )}
      {error && (
        <>
          <h1 className="display mb-6 text-4xl">{t('That did not work')}</h1>
          <Notice kind="bad" className="mb-6 text-left">
            {error}
          </Notice>
          <div className="flex gap-3">
            {readAttempt() && (
              <Button busy={isPaying} onClick={again}>
                {t('Try again')}
              </Button>
            )}
            <Link to={`${paths.checkout}/payment`} className="inline-flex h-11 items-center px-3 font-medium underline underline-offset-4">
              {t('Pay in another way')}
            </Link>
          </div>
        </>
      )}
    </div>
  )
}
