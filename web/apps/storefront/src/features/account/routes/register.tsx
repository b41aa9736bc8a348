import { useMutation } from '@apollo/client/react'
import { Button, Field, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useForm } from '../../../shared/use-form'
import { useTitle } from '../../../shared/use-title'
import { CustomerRegisterDocument } from '../api/customer-register.generated'
import { FormPage, Refused } from '../components/form-page'
import { nextOf } from '../model/next'
import { emailProblem, newPasswordProblem } from '../model/password'
import { useSignIn } from '../model/use-session'

/** Opens an account and signs in. Whoever has one already is told by mail alone, and cannot sign in with another password. */
export function Component() {
  useTitle(t('Open an account'))
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const signIn = useSignIn()
  const [register] = useMutation(CustomerRegisterDocument)
  const [isKnown, setKnown] = useState(false)
  const { form, field, others, isSending } = useForm({
    initial: { name: '', email: search.get('email') ?? '', password: '' },
    check: ({ email, password }) => ({ email: emailProblem(email), password: newPasswordProblem(password) }),
    send: async ({ name, email, password }) => {
      const input = { email: email.trim(), password, name: name.trim() || null }
      const refused = (await register({ variables: { input } })).data?.customerRegister.userErrors ?? []
      if (refused.length > 0) return refused
      const isOther = (await signIn(input.email, password)).length > 0
      if (isOther) setKnown(true)
      else await navigate(nextOf(search), { replace: true })
      return []
    },
  })
  if (isKnown)
    return (
      <FormPage title={t('Look into your mails')}>
        <Notice kind="info">{t('We have written to you how it goes on.')}</Notice>
        <Link to={`${paths.signIn}?${search}`} className="mt-6 inline-block underline underline-offset-4">
          {t('Sign in')}
        </Link>
      </FormPage>
    )
  return (
    <FormPage title={t('Open an account')} lead={t('Your orders, addresses and reviews in one place.')}>
      <form {...form} className="space-y-4">
        <Refused texts={others} />
        <Field label={t('Full name')} isOptional autoComplete="name" {...field('name')} />
        <Field label={t('E-mail')} type="email" autoComplete="username" inputMode="email" {...field('email')} />
        <Field
          label={t('Password')}
          type="password"
          autoComplete="new-password"
          hint={t('At least {count} characters.', { count: 8 })}
          {...field('password')}
        />
        <Button type="submit" kind="primary" size="lg" wide busy={isSending}>
          {t('Open an account')}
        </Button>
      </form>
      <p className="mt-8 border-t pt-6">
        {t('You have one?')}{' '}
        <Link to={`${paths.signIn}?${search}`} className="font-medium underline underline-offset-4">
          {t('Sign in')}
        </Link>
      </p>
    </FormPage>
  )
}
