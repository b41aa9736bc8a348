import { Field } from '@stoa/ui'
import { useState } from 'react'
import { slugOf } from './slug'

/** A name, and the handle that follows it until somebody writes another one. */
export function HandleFields({ errors, hint }: { errors: Record<string, string>; hint: string }) {
  const [name, setName] = useState('')
  const [handle, setHandle] = useState<string | null>(null)
  return (
    <>
      <Field
        isSmall
        label="Name"
        name="name"
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={errors.name}
      />
      <Field
        isSmall
        label="Handle"
        name="handle"
        maxLength={100}
        value={handle ?? slugOf(name)}
        onChange={({ target }) => setHandle(target.value)}
        hint={hint}
        error={errors.handle}
      />
    </>
  )
}
