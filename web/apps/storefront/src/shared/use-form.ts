import { t } from '@stoa/ui'
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'

export type FormErrors<Field extends string> = Partial<Record<Field, string>>

export interface Refusal {
  code: string
  message: string
  path: readonly string[] | null
}

interface Options<Field extends string> {
  initial: Record<Field, string>
  check: (values: Record<Field, string>) => FormErrors<Field>
  /** Answers why it was refused. */
  send: (values: Record<Field, string>) => Promise<readonly Refusal[]>
}

/** What the API refused, on the field it is about; the rest is for the summary. */
export function byField<Field extends string>(refused: readonly Refusal[], fields: readonly Field[]) {
  const errors: FormErrors<Field> = {}
  const others: string[] = []
  for (const { message, path } of refused) {
    const field = fields.find((name) => name === path?.at(-1))
    if (field) errors[field] = message
    else others.push(message)
  }
  return { errors, others }
}

/** A form that checks a field when it is left, then while it is mended; what the API refuses stands at its field. */
export function useForm<Field extends string>({ initial, check, send }: Options<Field>) {
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<FormErrors<Field>>({})
  const [others, setOthers] = useState<string[]>([])
  const [isSending, setSending] = useState(false)
  const ref = useRef<HTMLFormElement>(null)
  const fields = Object.keys(initial) as Field[]

  const show = (found: FormErrors<Field>, rest: string[] = []) => {
    setErrors(found)
    setOthers(rest)
    const first = fields.find((name) => found[name])
    const input = first && ref.current?.elements.namedItem(first)
    if (input instanceof HTMLElement) input.focus()
  }
  const submit = async () => {
    const found = check(values)
    if (Object.values(found).some(Boolean)) return show(found)
    setSending(true)
    try {
      const refused = byField(await send(values), fields)
      show(refused.errors, refused.others)
    } catch {
      show({}, [t('That did not reach the shop. What you typed is kept; please try again.')])
    }
    setSending(false)
  }
  const field = (name: Field) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => {
      const next = { ...values, [name]: event.target.value }
      setValues(next)
      // Once a field is wrong, it is told as soon as it is right.
      if (errors[name]) setErrors({ ...errors, [name]: check(next)[name] })
    },
    onBlur: () => values[name] && setErrors({ ...errors, [name]: check(values)[name] }),
  })
  const form = {
    ref,
    noValidate: true,
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      if (!isSending) void submit()
    },
  }
  return { form, field, values, setValues, others, isSending }
}
