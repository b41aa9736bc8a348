import { t } from '@stoa/ui'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const SHORTEST = 8

export const emailProblem = (email: string): string | undefined => {
  if (!email.trim()) return t('Your e-mail address is missing.')
  return EMAIL.test(email.trim()) ? undefined : t('That is no e-mail address.')
}

export const newPasswordProblem = (password: string): string | undefined =>
  password.length < SHORTEST ? t('At least {count} characters.', { count: SHORTEST }) : undefined
