import { useMutation } from '@apollo/client/react'
import { announce, Button, Field, Notice, t } from '@stoa/ui'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../shared/paths'
import { useForm } from '../../../shared/use-form'
import { useTitle } from '../../../shared/use-title'
import { PasswordResetCompleteDocument } from '../api/password-reset-complete.generated'
import { FormPage, Refused } from '../components/form-page'
import { newPasswordProblem } from '../model/password'
import { useSignIn } from '../model/use-session'

/** Behind the link of a mail. The token is taken out of the address at once: it stays in no history. */
export function Component() {
  useTitle(t('A new password'))
  const [token] = useState(() => location.hash.slice(1))
  const [isSpent, setSpent] = useState(false)
  const [complete] = useMutation(PasswordResetCompleteDocument)
  const signIn = useSignIn()
  const navigate = useNavigate()
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname)
  }, [])
  const { form, field, others, isSending } = useForm({
    initial: { newPassword: '' },
    check: ({ newPassword }) => ({ newPassword: newPasswordProblem(newPassword) }),
    send: async ({ newPassword }) => {
      const payload = (await complete({ variables: { input: { token, newPassword } } })).data?.passwordResetComplete
      const refused = payload?.userErrors ?? []
      if (refused.some(({ code }) => code === 'LINK_INVALID')) setSpent(true)
      if (refused.length > 0 || !payload?.email) return refused
      announce(t('Your password is another one now.'))
      const isIn = (await signIn(payload.email, newPassword)).length === 0
      await navigate(isIn ? paths.account : paths.signIn, { replace: true })
      return []
    },
  })
  return (
    <FormPage title={t('A new password')} lead={isSpent || !token ? undefined : t('You are signed out everywhere else with it.')}>
      {isSpent || !token ? (
        <>
          <Notice kind="bad">{t('This link has been used or has ended.')}</Notice>
          <Link to={paths.forgot} className="mt-5 inline-block py-1 font-medium underline underline-offset-4">
            {t('Ask for a new one')}
          </Link>
        </>
      ) : (
        <form {...form} className="space-y-4">
          <Refused texts={others} />
          <Field
            label={t('New password')}
            type="password"
            autoComplete="new-password"
            hint={t('At least {count} characters.', { count: 8 })}
            {...field('newPassword')}
          />
          <Button type="submit" kind="primary" size="lg" wide busy={isSending}>
            {t('Set the password')}
          </Button>
        </form>
      )}
    </FormPage>
  )
}
