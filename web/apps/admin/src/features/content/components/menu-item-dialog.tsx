import { Button, Field, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { languageName, useLocales } from '../../../shared/use-locales'
import { type MenuRow, TARGETS, type Target, type TargetKind } from '../model/menu-rows'
import { TargetField } from './target-field'

interface Props {
  row: MenuRow
  onClose: () => void
  onSave: (row: MenuRow) => void
}

/** A path of the shop, or an address that leads somewhere. */
const USABLE = /^(\/(?!\/)|https?:\/\/|mailto:|tel:)/i

/** What stands on an item, in all languages, and where it leads. */
export function MenuItemDialog({ row, onClose, onSave }: Props) {
  const form = useId()
  const [own, ...others] = useLocales()
  const [target, setTarget] = useState<Target>(row.target)
  const [isTried, setTried] = useState(false)
  const locales = [...new Set([...others, ...Object.keys(row.translations)])]
  const wrongTarget = target.kind === 'url' ? !USABLE.test(target.value.trim()) : target.kind !== 'none' && !target.value
  const [title, setTitle] = useState(row.title)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    setTried(true)
    if (!title.trim() || wrongTarget) return
    const data = new FormData(event.currentTarget)
    const texts = locales.map((locale) => [locale, String(data.get(`title-${locale}`) ?? '').trim()] as const)
    const translations = Object.fromEntries(texts.filter(([, text]) => text))
    onSave({ ...row, title: title.trim(), translations, target: { ...target, value: target.value.trim() } })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={row.title ? `Edit ${row.title}` : 'New item'}
      footer={
        <Button kind="primary" size="sm" type="submit" form={form}>
          Apply
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field
          isSmall
          label="Title"
          maxLength={250}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          hint={own && locales.length > 0 ? languageName(own) : undefined}
          error={isTried && !title.trim() ? 'Enter a title.' : undefined}
        />
        {locales.map((locale) => (
          <Field
            key={locale}
            isSmall
            isOptional
            label={`Title in ${languageName(locale)}`}
            name={`title-${locale}`}
            lang={locale}
            maxLength={250}
            defaultValue={row.translations[locale] ?? ''}
          />
        ))}
        <SelectField
          isSmall
          label="Leads to"
          value={target.kind}
          onChange={(event) => setTarget({ kind: event.target.value as TargetKind, value: '', name: '' })}
        >
          {TARGETS.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </SelectField>
        <TargetField target={target} isWrong={isTried && wrongTarget} onChange={setTarget} />
      </form>
    </Modal>
  )
}
