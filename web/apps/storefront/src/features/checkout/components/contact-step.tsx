import { useMutation } from '@apollo/client/react'
import { Button, Field, Notice, SelectField } from '@stoa/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { CheckoutContactDocument } from '../api/checkout-contact.generated'
import { type Contact, type ContactErrors, type ContactField, check, EMPTY, fromUserErrors, toAddress, WITH_REGION } from '../model/contact'

const DRAFT = 'stoa.contact'
const COUNTRIES = ['AT', 'BE', 'CA', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IE', 'IT', 'LU', 'NL', 'NO', 'PL', 'PT', 'SE', 'US']
const names = new Intl.DisplayNames('en', { type: 'region' })
const SORTED = COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((one, other) => one.name.localeCompare(other.name))

/** What was typed survives a reload; what the cart knows comes next. */
function initial(cart: CartDetailsFragment): Contact {
  const { buyer, shippingAddress: at } = cart
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
  try {
    return { ...EMPTY, email: buyer?.email ?? '', ...known, ...(JSON.parse(sessionStorage.getItem(DRAFT) ?? '{}') as Partial<Contact>) }
  } catch {
    return { ...EMPTY, email: buyer?.email ?? '', ...known }
  }
}

export function ContactStep({ cart, onDone }: { cart: CartDetailsFragment; onDone: () => void }) {
  const key = useBagKey()
  const [contact, setContact] = useState(() => initial(cart))
  const [errors, setErrors] = useState<ContactErrors>({})
  const [others, setOthers] = useState<string[]>([])
  const [isLong, setLong] = useState(Boolean(contact.line2 || contact.company))
  const [send, { loading }] = useMutation(CheckoutContactDocument)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => sessionStorage.setItem(DRAFT, JSON.stringify(contact)), [contact])

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
      show({}, ['That did not reach the shop. What you typed is kept; please try again.'])
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
        label="E-mail"
        type="email"
        autoComplete="email"
        inputMode="email"
        hint="For the confirmation and the way of your parcel."
        {...field('email')}
      />
      <SelectField label="Country" autoComplete="country" {...field('country')}>
        {SORTED.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field label="Full name" autoComplete="name" {...field('name')} />
      <Field label="Street and number" autoComplete="address-line1" {...field('line1')} />
      {isLong ? (
        <>
          <Field label="Flat, floor, building" isOptional autoComplete="address-line2" {...field('line2')} />
          <Field label="Company" isOptional autoComplete="organization" {...field('company')} />
        </>
      ) : (
        <button
          type="button"
          onClick={() => setLong(true)}
          className="min-h-11 text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
        >
          Add a flat or a company
        </button>
      )}
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <Field label="Postal code" autoComplete="postal-code" {...field('postalCode')} />
        <Field label="Town" autoComplete="address-level2" {...field('city')} />
      </div>
      {WITH_REGION.includes(contact.country) && (
        <Field label="State or province" placeholder="CA" autoComplete="address-level1" {...field('region')} />
      )}
      <Button type="submit" kind="primary" size="lg" wide busy={loading}>
        Go on to delivery
      </Button>
    </form>
  )
}
