import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Field, formatDate, Skeleton, t } from '@stoa/ui'
import { useState } from 'react'
import { useForm } from '../../../shared/use-form'
import { useTitle } from '../../../shared/use-title'
import { AccountDocument, type AccountQuery } from '../api/account.generated'
import { CustomerUpdateDocument } from '../api/customer-update.generated'
import { PasswordChangeDocument } from '../api/password-change.generated'
import { SessionRevokeDocument } from '../api/session-revoke.generated'
import { Refused } from '../components/form-page'
import { newPasswordProblem } from '../model/password'

type Me = NonNullable<AccountQuery['me']>

export function Component() {
  useTitle(t('Details and security'))
  const { data, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' })
  const me = data?.me
  return (
    <>
      <h1 className="mb-6 font-semibold text-2xl">{t('Details and security')}</h1>
      {!me && <Skeleton className="h-72 rounded-card" />}
      {me && (
        <div className="max-w-[560px] space-y-14">
          <Details me={me} />
          <Password onChanged={refetch} />
          <Sessions sessions={me.sessions} onChanged={refetch} />
        </div>
      )}
    </>
  )
}

function Details({ me }: { me: Me }) {
  const [update] = useMutation(CustomerUpdateDocument)
  const [acceptsMarketing, setMarketing] = useState(me.acceptsMarketing)
  const [isSaved, setSaved] = useState(false)
  const { form, field, others, isSending } = useForm({
    initial: { name: me.name ?? '', phone: me.phone ?? '' },
    check: () => ({}),
    send: async ({ name, phone }) => {
      const input = { expectedVersion: me.version, name: name.trim() || null, phone: phone.trim() || null, acceptsMarketing }
      const refused = (await update({ variables: { input } })).data?.customerUpdate.userErrors ?? []
      setSaved(refused.length === 0)
      return refused
    },
  })
  return (
    <form {...form} className="space-y-4">
      <Refused texts={others} />
      <p>
        <span className="block font-medium text-sm">{t('E-mail')}</span>
        <span className="break-words text-ink-2">{me.email}</span>
      </p>
      <Field label={t('Full name')} isOptional autoComplete="name" {...field('name')} />
      <Field
        label={t('Phone')}
        isOptional
        type="tel"
        autoComplete="tel"
        hint={t('For the carrier, when a parcel cannot be left.')}
        {...field('phone')}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={acceptsMarketing}
          onChange={(event) => setMarketing(event.target.checked)}
          className="size-4.5 accent-primary"
        />
        {t('News of the shop by mail')}
      </label>
      <div className="flex items-center gap-4">
        <Button type="submit" kind="primary" busy={isSending}>
          {t('Save')}
        </Button>
        <p role="status" className="text-ok">
          {isSaved && !isSending && t('Saved')}
        </p>
      </div>
    </form>
  )
}

function Password({ onChanged }: { onChanged: () => Promise<unknown> }) {
  const [change] = useMutation(PasswordChangeDocument)
  const [isDone, setDone] = useState(false)
  const { form, field, others, isSending, setValues } = useForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: currentPassword ? undefined : t('Your password is missing.'),
      newPassword: newPasswordProblem(newPassword),
    }),
    send: async (input) => {
      const refused = (await change({ variables: { input } })).data?.passwordChange.userErrors ?? []
      setDone(refused.length === 0)
      if (refused.length > 0) return refused
      setValues({ currentPassword: '', newPassword: '' })
      await onChanged()
      return []
    },
  })
  return (
    <form {...form} className="space-y-4">
      <h2 className="font-semibold text-lg">{t('Password')}</h2>
      <Refused texts={others} />
      {isDone && (
        <p role="status" className="text-ok">
          {t('Changed. You are signed out everywhere else.')}
        </p>
      )}
      <Field label={t('Password so far')} type="password" autoComplete="current-password" {...field('currentPassword')} />
      <Field
        label={t('New password')}
        type="password"
        autoComplete="new-password"
        hint={t('At least {count} characters.', { count: 8 })}
        {...field('newPassword')}
      />
      <Button type="submit" busy={isSending}>
        {t('Change the password')}
      </Button>
    </form>
  )
}

function Sessions({ sessions, onChanged }: { sessions: Me['sessions']; onChanged: () => Promise<unknown> }) {
  const [revoke, { loading }] = useMutation(SessionRevokeDocument)
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="font-semibold text-lg">
        {t('Where you are signed in')}
      </h2>
      <ul className="mt-3 divide-y border-y">
        {sessions.map(({ id, deviceName, lastUsedAt, isCurrent }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-4">
            <div className="min-w-0">
              <p className="truncate font-medium">{deviceName ?? t('A browser')}</p>
              <p className="text-ink-2 text-sm">
                {isCurrent
                  ? t('This one')
                  : t('Last used {moment}', { moment: formatDate(lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
              </p>
            </div>
            {!isCurrent && (
              <Button size="sm" busy={loading} onClick={() => void revoke({ variables: { input: { sessionId: id } } }).then(onChanged)}>
                {t('Sign out there')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-2 text-sm">{t('It takes up to ten minutes until the last page there notices.')}</p>
    </section>
  )
}
