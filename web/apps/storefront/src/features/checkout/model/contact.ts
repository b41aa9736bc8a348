import type { PostalAddressInput } from '@stoa/graphql'
import { t } from '@stoa/ui/language'
import { type CheckoutIssueFragment, refusalWords } from '../../cart'

/** What the first step asks for. */
export interface Contact {
  email: string
  name: string
  company: string
  line1: string
  line2: string
  postalCode: string
  city: string
  region: string
  country: string
}

export type ContactField = keyof Contact
export type ContactErrors = Partial<Record<ContactField, string>>

export const EMPTY: Contact = {
  email: '',
  name: '',
  company: '',
  line1: '',
  line2: '',
  postalCode: '',
  city: '',
  region: '',
  country: 'DE',
}

/** In the order in which they are asked for. */
const REQUIRED: [ContactField, string][] = [
  ['name', 'Who shall receive it?'],
  ['line1', 'Which street and number?'],
  ['postalCode', 'The postal code is missing.'],
  ['city', 'The town is missing.'],
]
/** Countries whose addresses name a state or province. */
export const WITH_REGION = ['US', 'CA', 'AU']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export function check(contact: Contact): ContactErrors {
  return { ...emailErrors(contact.email.trim()), ...checkAddress(contact) }
}

/** Of who picks goods up nothing else is asked. */
export function checkPerson({ email, name }: Contact): ContactErrors {
  return { ...emailErrors(email.trim()), ...(name.trim() ? {} : { name: t('Who picks it up?') }) }
}

function emailErrors(email: string): ContactErrors {
  if (!email) return { email: t('Where may we send the confirmation?') }
  return EMAIL.test(email) ? {} : { email: t('That is no e-mail address.') }
}

export function checkAddress(contact: Contact): ContactErrors {
  const missing = REQUIRED.filter(([field]) => !contact[field].trim())
  const errors: ContactErrors = Object.fromEntries(missing.map(([field, text]) => [field, t(text)]))
  if (WITH_REGION.includes(contact.country) && !contact.region.trim()) errors.region = t('The state or province is missing.')
  return errors
}

export function toAddress({ email: _, ...contact }: Contact): PostalAddressInput {
  const filled = Object.entries(contact).map(([field, text]) => [field, text.trim() || null])
  return Object.fromEntries(filled) as PostalAddressInput
}

/** What is wrong with a field, in the language of the page. */
function fieldWords(field: ContactField, { code, message }: CheckoutIssueFragment): string {
  if (code === 'REQUIRED') return checkAddress({ ...EMPTY, country: WITH_REGION[0] ?? '' })[field] ?? message
  return code === 'INVALID' && field === 'email' ? t('That is no e-mail address.') : message
}

/** What the API refused, on the field it is about; the rest is for the summary. */
export function fromUserErrors(errors: readonly CheckoutIssueFragment[]): {
  fields: ContactErrors
  others: string[]
} {
  const fields: ContactErrors = {}
  const others: string[] = []
  for (const issue of errors) {
    const field = issue.path?.at(-1)
    if (field && Object.hasOwn(EMPTY, field)) fields[field as ContactField] = fieldWords(field as ContactField, issue)
    else others.push(refusalWords(issue))
  }
  return { fields, others }
}
