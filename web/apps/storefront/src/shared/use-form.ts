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

const REFUSED: Record<string, string> = {
  INVALID_CREDENTIALS: 'Address and password do not belong together.',
  TOO_MANY_ATTEMPTS: 'Too many tries. Wait a little and try again.',
  LINK_INVALID: 'This link has been used or has ended. Ask for a new one.',
  SESSION_ENDED: 'The session has ended. Please sign in again.',
  CONFLICT: 'This was changed elsewhere meanwhile. Please load the page again.',
  LIMIT_REACHED: 'No more of them can be kept.',
  ALREADY_REVIEWED: 'You have reviewed this product already. Please change that review.',
}
const REFUSED_AT: Record<string, string> = {
  'INVALID_CREDENTIALS currentPassword': 'This is not your password.',
  'PASSWORD_TOO_WEAK newPassword': 'This password is too easily guessed.',
  'PASSWORD_TOO_WEAK password': 'This password is too easily guessed.',
  'INVALID phone': 'This is not a phone number.',
  'INVALID email': 'That is no e-mail address.',
}

/** Why it was refused, in the language of the page. What is new to us the API words itself. */
function refusalWords({ code, message, path }: Refusal): string {
  const words = REFUSED_AT[`${code} ${path?.at(-1)}`] ?? REFUSED[code]
  return words ? t(words) : message
}

/** What the API refused, on the field it is about; the rest is for the summary. */
export function byField<Field extends string>(refused: readonly Refusal[], fields: readonly Field[]) {
  const errors: FormErrors<Field> = {}
  const others: string[] = []
  for (const refusal of refused) {
    const field = fields.find((name) => name === refusal.path?.at(-1))
    const words = refusalWords(refusal)
    if (field) errors[field] = words
    else others.push(words)
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
