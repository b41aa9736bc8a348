import { t } from '@stoa/ui'
import { SignInForm } from '../../account'

/** The session has ended on the way: what follows stands where it stood. */
interface Props {
  onSending?: (isSending: boolean) => void
  onDone?: () => void
}

export function SignInAgain({ onSending, onDone = () => undefined }: Props) {
  return (
    <div className="page max-w-[500px]! py-16">
      <h1 className="display mb-3 text-4xl">{t('Please sign in again')}</h1>
      <p className="mb-8 text-ink-2">{t('It has been a while. Your bag is safe, and you go on where you were.')}</p>
      <SignInForm onSending={onSending} onDone={onDone} />
    </div>
  )
}
