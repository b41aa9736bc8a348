import { Field, t } from '@stoa/ui'
import type { FieldProps } from './address-fields'

/** Where to write to, and what about. */
export function EmailField({ hint, ...field }: FieldProps & { hint: string }) {
  return <Field label={t('E-mail')} type="email" autoComplete="email" inputMode="email" hint={hint} {...field} />
}
