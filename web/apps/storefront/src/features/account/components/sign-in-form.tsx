import { Button, Field, t } from '@stoa/ui'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { useForm } from '../../../shared/use-form'
import { emailProblem } from '../model/password'
import { useSignIn } from '../model/use-session'
import { Refused } from './form-page'

interface Props {
  email?: string
  /** Until what the guest had gathered is theirs: they count as signed in a moment before. */
  onSending?: (isSending: boolean) => void
  onDone: () => void
}

export function SignInForm({ email = '', onSending, onDone }: Props) {
  const signIn = useSignIn()
  const { form, field, values, others, isSending } = useForm({
    initial: { email, password: '' },
    check: ({ email, password }) => ({ email: emailProblem(email), password: password ? undefined : t('Your password is missing.') }),
    send: async ({ email, password }) => {
      onSending?.(true)
      const refused = await signIn(email.trim(), password).finally(() => onSending?.(false))
      if (refused.length === 0) onDone()
      return refused
    },
  })
  return (
    <form {...form} className="space-y-4">
      <Refused texts={others} />
      <Field label={t('E-mail')} type="email" autoComplete="username" inputMode="email" {...field('email')} />
      <Field label={t('Password')} type="password" autoComplete="current-password" enterKeyHint="go" {...field('password')} />
      <Button type="submit" kind="primary" size="lg" wide busy={isSending}>
        {t('Sign in')}
      </Button>
      <p>
        <Link
          to={paths.forgot}
          state={{ email: values.email }}
          className="inline-block py-1.5 text-ink-2 text-sm underline underline-offset-4"
        >
          {t('Forgot your password?')}
        </Link>
      </p>
    </form>
  )
}
