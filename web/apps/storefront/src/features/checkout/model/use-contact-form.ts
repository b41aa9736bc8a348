import { t } from '@stoa/ui/language'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AccountQuery } from '../../account'
import { type CartDetailsFragment, type CheckoutIssueFragment, useBagKey } from '../../cart'
import { type Contact, type ContactErrors, type ContactField, EMPTY, fromUserErrors } from './contact'
import { keepDraft, readDraft } from './draft'

export type Me = AccountQuery['me'] | undefined
type BagKey = NonNullable<ReturnType<typeof useBagKey>>

/** What was typed comes first; what the cart knows next, then what the account does. */
function initial({ buyer, shippingAddress }: CartDetailsFragment, me: Me, draft: Partial<Contact>): Contact {
  const at = shippingAddress ?? me?.addresses.find(({ isDefault }) => isDefault)?.address
  const email = buyer?.email ?? me?.email ?? ''
  const known: Partial<Contact> = at
    ? {
        name: at.name,
        company: at.company ?? '',
        line1: at.line1,
        line2: at.line2 ?? '',
        postalCode: at.postalCode ?? '',
        city: at.city,
        region: at.region ?? '',
        country: at.country,
      }
    : { name: me?.name ?? '' }
  return { ...EMPTY, email, ...known, ...draft }
}

/** A form of the first step: what is typed is kept, what is wrong is told beside its field. */
export function useContactForm(cart: CartDetailsFragment, me: Me, check: (contact: Contact) => ContactErrors) {
  const key = useBagKey()
  const [contact, setContact] = useState(() => initial(cart, me, key ? readDraft(key) : {}))
  const [errors, setErrors] = useState<ContactErrors>({})
  const [others, setOthers] = useState<string[]>([])
  const form = useRef<HTMLFormElement>(null)

  const [cartId, cartToken] = [key?.cartId, key?.cartToken ?? null]
  useEffect(() => {
    if (cartId) keepDraft({ cartId, cartToken }, contact)
  }, [cartId, cartToken, contact])

  const focusFirst = (found: ContactErrors) => {
    const first = Object.keys(EMPTY).find((field) => found[field as ContactField])
    const input = first && form.current?.elements.namedItem(first)
    if (input instanceof HTMLElement) input.focus()
  }
  const show = (found: ContactErrors, rest: string[] = []) => {
    setErrors(found)
    setOthers(rest)
    focusFirst(found)
  }
  /** True when nothing is wrong with it, neither here nor for the shop. */
  const submit = async (event: FormEvent, send: (key: BagKey) => Promise<CheckoutIssueFragment[]>): Promise<boolean> => {
    event.preventDefault()
    const found = check(contact)
    if (Object.keys(found).length > 0 || !key) {
      show(found)
      return false
    }
    try {
      const issues = await send(key)
      const refused = fromUserErrors(issues)
      show(refused.fields, refused.others)
      return issues.length === 0
    } catch {
      show({}, [t('That did not reach the shop. What you typed is kept; please try again.')])
      return false
    }
  }
  const field = (name: ContactField) => ({
    name,
    value: contact[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => {
      const next = { ...contact, [name]: event.target.value }
      setContact(next)
      // Once a field is wrong, it is told as soon as it is right.
      if (errors[name]) setErrors({ ...errors, [name]: check(next)[name] })
    },
    onBlur: () => contact[name] && setErrors({ ...errors, [name]: check(contact)[name] }),
  })
  return { form, contact, field, others, submit }
}
