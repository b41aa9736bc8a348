import { Field, nameOf, SelectField, t } from '@stoa/ui'
import { type ChangeEvent, useState } from 'react'
import { type Contact, type ContactField, WITH_REGION } from '../model/contact'

/** As much as the API takes. */
const LONGEST = 120

export interface FieldProps {
  name: string
  value: string
  error?: string
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void
  onBlur: () => unknown
}

/** Where to: as few fields as an address needs. */
export function AddressFields({
  contact,
  field,
  countries,
}: {
  contact: Contact
  field: (name: ContactField) => FieldProps
  countries: readonly string[]
}) {
  const [isLong, setLong] = useState(Boolean(contact.line2 || contact.company))
  const named = countries.map((code) => ({ code, name: nameOf('region', code) })).sort((one, other) => one.name.localeCompare(other.name))
  return (
    <>
      <SelectField label={t('Country')} autoComplete="country" {...field('country')}>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field label={t('Full name')} autoComplete="name" maxLength={LONGEST} {...field('name')} />
      <Field label={t('Street and number')} autoComplete="address-line1" maxLength={LONGEST} {...field('line1')} />
      {isLong ? (
        <>
          <Field label={t('Flat, floor, building')} isOptional autoComplete="address-line2" maxLength={LONGEST} {...field('line2')} />
          <Field label={t('Company')} isOptional autoComplete="organization" maxLength={LONGEST} {...field('company')} />
        </>
      ) : (
        <button
          type="button"
          onClick={() => setLong(true)}
          className="min-h-11 text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
        >
          {t('Add a flat or a company')}
        </button>
      )}
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <Field label={t('Postal code')} autoComplete="postal-code" maxLength={LONGEST} {...field('postalCode')} />
        <Field label={t('Town')} autoComplete="address-level2" maxLength={LONGEST} {...field('city')} />
      </div>
      {WITH_REGION.includes(contact.country) && (
        <Field label={t('State or province')} placeholder="CA" autoComplete="address-level1" maxLength={LONGEST} {...field('region')} />
      )}
    </>
  )
}
