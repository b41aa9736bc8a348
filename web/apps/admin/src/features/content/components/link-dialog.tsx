import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'

/** A path of the shop, or an address that leads somewhere. */
const USABLE = /^(\/(?!\/)|https?:\/\/|mailto:|tel:)/i

/** Where some words lead; without an address they lead nowhere any more. */
export function LinkDialog({ url, onClose, onSave }: { url: string; onClose: () => void; onSave: (url: string) => void }) {
  const form = useId()
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const written = String(new FormData(event.currentTarget).get('url')).trim()
    if (written && !USABLE.test(written)) setError('Enter a path such as /shop, or an address that starts with https://.')
    else onSave(written)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Link"
      description="Leave the address empty to remove the link."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form}>
          Apply
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Address" name="url" defaultValue={url} error={error} placeholder="/shop" />
      </form>
    </Modal>
  )
}
