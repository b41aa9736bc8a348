import { t } from '@stoa/ui'
import { useEffect } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { FormPage } from '../components/form-page'
import { SignInForm } from '../components/sign-in-form'
import { nextOf } from '../model/next'
import { useIsSignedIn } from '../model/use-session'

export function Component() {
  useTitle(t('Sign in'))
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const isSignedIn = useIsSignedIn()
  const next = nextOf(search)
  useEffect(() => {
    if (isSignedIn) void navigate(next, { replace: true })
  }, [isSignedIn, next, navigate])
  return (
    <FormPage title={t('Sign in')}>
      <SignInForm email={search.get('email') ?? ''} onDone={() => void navigate(next, { replace: true })} />
      <p className="mt-8 border-t pt-6">
        {t('New here?')}{' '}
        <Link to={`${paths.register}?${search}`} className="font-medium underline underline-offset-4">
          {t('Open an account')}
        </Link>
      </p>
    </FormPage>
  )
}
