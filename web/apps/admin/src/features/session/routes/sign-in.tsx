import { Button, Field, Notice } from '@stoa/ui'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { session } from '../../../shared/client'
import { useTitle } from '../../../shared/use-title'
import { nextOf } from '../model/loaders'

/** The door for staff. */
export function Component() {
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useTitle('Sign in')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem('')
    try {
      const { accessToken, userErrors } = await session.signIn(String(form.get('email')), String(form.get('password')))
      if (accessToken) await navigate(nextOf(location.href), { replace: true })
      else setProblem(userErrors[0]?.message ?? 'Sign-in failed.')
    } catch {
      setProblem('The server is not responding. Try again in a moment.')
    } finally {
      setBusy(false)
    }
  }
  return (
    <main id="main" className="grid min-h-dvh place-items-center px-5 py-12">
      <div className="w-full max-w-sm">
        <p className="mb-8 font-semibold text-xl">
          Stoa <span className="font-normal text-ink-2">admin</span>
        </p>
        <h1 className="mb-6 font-semibold text-[26px] leading-tight">Sign in</h1>
        {problem && (
          <Notice kind="bad" className="mb-5">
            {problem}
          </Notice>
        )}
        <form onSubmit={submit} className="space-y-4">
          <Field label="Email" name="email" type="email" autoComplete="username" inputMode="email" required />
          <Field label="Password" name="password" type="password" autoComplete="current-password" required />
          <Button kind="primary" size="lg" wide type="submit" busy={isBusy}>
            Sign in
          </Button>
        </form>
        <p className="mt-6 text-ink-2 text-sm">Need an account? Ask an administrator of this store.</p>
      </div>
    </main>
  )
}
