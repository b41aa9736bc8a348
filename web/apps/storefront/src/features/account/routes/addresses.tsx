import { useMutation, useQuery } from '@apollo/client/react'
import { Button, nameOf, Skeleton, t } from '@stoa/ui'
import { useState } from 'react'
import { COUNTRIES } from '../../../shared/countries'
import { useForm } from '../../../shared/use-form'
import { useTitle } from '../../../shared/use-title'
import { AddressFields, type Contact, checkAddress, EMPTY, toAddress } from '../../checkout'
import { AccountDocument } from '../api/account.generated'
import { AddressCreateDocument } from '../api/address-create.generated'
import { AddressDeleteDocument } from '../api/address-delete.generated'
import { AddressSetDefaultDocument } from '../api/address-set-default.generated'
import { AddressUpdateDocument } from '../api/address-update.generated'
import type { SavedAddressFragment } from '../api/saved-address.generated'
import { Refused } from '../components/form-page'

/** The first is the one filled in at checkout. */
export function Component() {
  useTitle(t('Addresses'))
  const { data, refetch } = useQuery(AccountDocument)
  const [edited, setEdited] = useState<string | null>(null)
  const addresses = data?.me?.addresses
  const done = async () => {
    await refetch()
    setEdited(null)
  }
  return (
    <>
      <h1 className="mb-6 font-semibold text-2xl">{t('Addresses')}</h1>
      {!addresses && <Skeleton className="h-40 rounded-card" />}
      {addresses?.length === 0 && edited === null && <p className="mb-6 text-ink-2">{t('You have saved no address yet.')}</p>}
      <ul className="mb-6 grid gap-4 sm:grid-cols-2">
        {addresses?.map((one) => (
          <li key={one.id} className={edited === one.id ? 'sm:col-span-2' : undefined}>
            {edited === one.id ? (
              <AddressForm address={one} onDone={done} onCancel={() => setEdited(null)} />
            ) : (
              <Card address={one} onEdit={() => setEdited(one.id)} onChanged={refetch} />
            )}
          </li>
        ))}
      </ul>
      {addresses && edited === 'new' && <AddressForm onDone={done} onCancel={() => setEdited(null)} />}
      {addresses && edited === null && <Button onClick={() => setEdited('new')}>{t('Add an address')}</Button>}
    </>
  )
}

function Card({
  address: { id, isDefault, address },
  onEdit,
  onChanged,
}: {
  address: SavedAddressFragment
  onEdit: () => void
  onChanged: () => Promise<unknown>
}) {
  const [remove, removing] = useMutation(AddressDeleteDocument)
  const [makeDefault, making] = useMutation(AddressSetDefaultDocument)
  const [isAsking, setAsking] = useState(false)
  const variables = { input: { id } }
  const lines = [
    address.name,
    address.company,
    address.line1,
    address.line2,
    `${address.postalCode ?? ''} ${address.city}`.trim(),
    address.region,
    nameOf('region', address.country),
  ].filter(Boolean)
  return (
    <div className="flex h-full flex-col rounded-card border bg-surface p-5">
      {isDefault && <p className="mb-2 font-medium text-ok text-sm">{t('Filled in first')}</p>}
      <address className="not-italic">
        {lines.map((line) => (
          <span key={line} className="block break-words">
            {line}
          </span>
        ))}
      </address>
      <div className="mt-auto flex flex-wrap gap-2 pt-4">
        {isAsking ? (
          <>
            <Button size="sm" busy={removing.loading} onClick={() => void remove({ variables }).then(onChanged)}>
              {t('Delete it')}
            </Button>
            <Button size="sm" kind="quiet" onClick={() => setAsking(false)}>
              {t('Keep it')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="sm"
              aria-label={t('Change the address of {name}', { name: `${address.name}, ${address.line1}` })}
              onClick={onEdit}
            >
              {t('Change')}
            </Button>
            {!isDefault && (
              <Button size="sm" kind="quiet" busy={making.loading} onClick={() => void makeDefault({ variables }).then(onChanged)}>
                {t('Fill in first')}
              </Button>
            )}
            <Button size="sm" kind="quiet" onClick={() => setAsking(true)}>
              {t('Delete')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

const fieldsOf = (saved?: SavedAddressFragment): Contact => {
  if (!saved) return EMPTY
  const { __typename, phone, ...address } = saved.address
  return { ...EMPTY, ...Object.fromEntries(Object.entries(address).map(([name, value]) => [name, value ?? ''])) }
}

function AddressForm({ address, onDone, onCancel }: { address?: SavedAddressFragment; onDone: () => Promise<void>; onCancel: () => void }) {
  const [create] = useMutation(AddressCreateDocument)
  const [update] = useMutation(AddressUpdateDocument)
  const { form, field, values, others, isSending } = useForm({
    initial: { ...fieldsOf(address) },
    check: checkAddress,
    send: async (contact) => {
      const typed = toAddress(contact)
      const refused = address
        ? (await update({ variables: { input: { id: address.id, ...typed } } })).data?.addressUpdate.userErrors
        : (await create({ variables: { input: { address: typed } } })).data?.addressCreate.userErrors
      if (!refused?.length) await onDone()
      return refused ?? []
    },
  })
  return (
    <form {...form} className="max-w-[560px] space-y-4 rounded-card bg-surface-2 p-6">
      <Refused texts={others} />
      <AddressFields contact={values} field={field} countries={COUNTRIES} />
      <div className="flex gap-3 pt-2">
        <Button type="submit" kind="primary" busy={isSending}>
          {t('Save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('Discard')}
        </Button>
      </div>
    </form>
  )
}
