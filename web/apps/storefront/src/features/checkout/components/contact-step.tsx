import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Field, Notice, Skeleton, t } from '@stoa/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { COUNTRIES } from '../../../shared/countries'
import { AccountDocument, type AccountQuery, useIsSignedIn } from '../../account'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { CheckoutContactDocument } from '../api/checkout-contact.generated'
import { type Contact, type ContactErrors, type ContactField, check, EMPTY, fromUserErrors, toAddress } from '../model/contact'
import { keepDraft, markOf, readDraft } from '../model/draft'
import { AddressFields } from './address-fields'

type Me = AccountQuery['me'] | undefined

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
    : {}
  return { ...EMPTY, email, ...known, ...draft }
}

interface Props {
  cart: CartDetailsFragment
  onDone: () => void
}

export function ContactStep(props: Props) {
  const isSignedIn = useIsSignedIn()
  const key = useBagKey()
  const { data, error } = useQuery(AccountDocument, { skip: !isSignedIn })
  if (isSignedIn && !data && !error) return <Skeleton className="h-96 rounded-card" />
  // Another bag or another buyer: another form.
  return <ContactForm key={key ? markOf(key) : undefined} {...props} me={data?.me} />
}

function ContactForm({ cart, onDone, me }: Props & { me: Me }) {
  const key = useBagKey()
  const [contact, setContact] = useState(() => initial(cart, me, key ? readDraft(key) : {}))
  const [errors, setErrors] = useState<ContactErrors>({})
  const [others, setOthers] = useState<string[]>([])
  const [send, { loading }] = useMutation(CheckoutContactDocument)
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
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = check(contact)
    if (Object.keys(found).length > 0 || !key) return show(found)
    try {
      const { data } = await send({
        variables: { buyer: { ...key, email: contact.email.trim() }, addresses: { ...key, shippingAddress: toAddress(contact) } },
      })
      const refused = fromUserErrors([...(data?.cartBuyerUpdate.userErrors ?? []), ...(data?.cartAddressesUpdate.userErrors ?? [])])
      show(refused.fields, refused.others)
      if (Object.keys(refused.fields).length === 0 && refused.others.length === 0) onDone()
    } catch {
      show({}, [t('That did not reach the shop. What you typed is kept; please try again.')])
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

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
      {others.length > 0 && <Notice kind="bad">{others.join(' ')}</Notice>}
      <Field
        label={t('E-mail')}
        type="email"
        autoComplete="email"
        inputMode="email"
        hint={t('For the confirmation and the way of your parcel.')}
        {...field('email')}
      />
      <AddressFields contact={contact} field={field} countries={COUNTRIES} />
      <Button type="submit" kind="primary" size="lg" wide busy={loading}>
        {t('Go on to delivery')}
      </Button>
    </form>
  )
}
