import { useMutation } from '@apollo/client/react'
import { Button, Field, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { paths } from '../../../shared/paths'
import { useForm } from '../../../shared/use-form'
import { useTitle } from '../../../shared/use-title'
import { PasswordResetStartDocument } from '../api/password-reset-start.generated'
import { FormPage, Refused } from '../components/form-page'
import { emailProblem } from '../model/password'

export function Component() {
  useTitle(t('A new password'))
  const known = (useLocation().state as { email?: string } | null)?.email ?? ''
  const [start] = useMutation(PasswordResetStartDocument)
  const [sentTo, setSentTo] = useState<string>()
  const { form, field, others, isSending } = useForm({
    initial: { email: known },
    check: ({ email }) => ({ email: emailProblem(email) }),
    send: async ({ email }) => {
      const payload = (await start({ variables: { input: { email: email.trim() } } })).data?.passwordResetStart
      if (payload?.email) setSentTo(payload.email)
      return payload?.userErrors ?? []
    },
  })
  return (
    <FormPage title={t('A new password')} lead={sentTo ? undefined : t('We send you a link to choose another one.')}>
      {sentTo ? (
        <Notice kind="ok">
          {t('If {email} has an account, a link is on its way there. It works for an hour; look among the unwanted mails too.', {
            email: sentTo,
          })}
        </Notice>
      ) : (
        <form {...form} className="space-y-4">
          <Refused texts={others} />
          <Field label={t('E-mail')} type="email" autoComplete="username" inputMode="email" {...field('email')} />
          <Button type="submit" kind="primary" size="lg" wide busy={isSending}>
            {t('Send the link')}
          </Button>
        </form>
      )}
      <p className="mt-8 border-t pt-6">
        <Link to={paths.signIn} className="inline-block py-1 underline underline-offset-4">
          {t('Back to signing in')}
        </Link>
      </p>
    </FormPage>
  )
}
