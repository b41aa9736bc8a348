import { AreaField, Field, SelectField } from '@stoa/ui'
import { Suspense, useState } from 'react'
import { CheckList } from '../../../shared/check-list'
import { ChosenField } from '../../../shared/chosen-field'
import { FilePicker } from '../../media'
import type { Attribute, Texts } from '../model/attributes'
import { ProductPicker } from './product-picker'

interface Props {
  attribute: Attribute
  texts: Texts
  titles: Readonly<Record<string, string>>
  error: string | undefined
  onWrite: (texts: Texts) => void
  /** What the product or file is called that is referred to. */
  onCall: (id: string, title: string) => void
}

const MOST_CHOICES = 20
const LONGEST_TEXT = 1000

/** The value of an attribute, written as its kind wants it. */
export function AttributeField(props: Props) {
  const { attribute, texts, error, onWrite } = props
  const { name, kind, unit, choices } = attribute
  const [text = ''] = texts
  const shared = {
    label: name,
    value: text,
    error,
    onChange: (event: { target: { value: string } }) => onWrite([event.target.value]),
  }
  switch (kind) {
    case 'TEXT':
      return <AreaField {...shared} rows={2} maxLength={LONGEST_TEXT} />
    case 'NUMBER':
      return <Field {...shared} isSmall label={unit ? `${name} in ${unit}` : name} inputMode="decimal" maxLength={24} />
    case 'BOOLEAN':
      return (
        <SelectField {...shared} isSmall>
          <option value="">Not set</option>
          <option value="true">Yes</option>
          <option value="false">No</option>
        </SelectField>
      )
    case 'CHOICE':
    case 'SWATCH':
      return (
        <CheckList
          legend={name}
          hint={choices.length > MOST_CHOICES ? `Choose up to ${MOST_CHOICES}.` : 'Choose one or more.'}
          options={choices.map(({ key, label, color }) => ({ value: key, label, color }))}
          values={texts}
          onChange={onWrite}
          disabled={false}
          error={error}
        />
      )
    case 'DATE':
      return <Field {...shared} isSmall type="date" />
    case 'REFERENCE':
      return <ReferenceField {...props} />
    case 'FILE':
      return <FileField {...props} />
  }
}

function ReferenceField({ attribute: { name }, texts, titles, error, onWrite, onCall }: Props) {
  const [isPicking, setPicking] = useState(false)
  const [id] = texts
  return (
    <>
      <ChosenField
        label={name}
        what="product"
        name={id && (titles[id] ?? id)}
        error={error}
        onChoose={() => setPicking(true)}
        onRemove={() => onWrite([])}
      />
      {isPicking && (
        <ProductPicker
          title="Choose a product"
          act="Choose"
          without={[]}
          most={1}
          onClose={() => setPicking(false)}
          onPick={([product]) => {
            setPicking(false)
            if (!product) return
            onCall(product.id, product.title)
            onWrite([product.id])
          }}
        />
      )}
    </>
  )
}

function FileField({ attribute: { name }, texts, titles, error, onWrite, onCall }: Props) {
  const [isPicking, setPicking] = useState(false)
  const [id] = texts
  return (
    <>
      <ChosenField
        label={name}
        what="file"
        name={id && (titles[id] ?? id)}
        error={error}
        onChoose={() => setPicking(true)}
        onRemove={() => onWrite([])}
      />
      {isPicking && (
        <Suspense>
          <FilePicker
            taken={texts}
            onClose={() => setPicking(false)}
            onPick={(file) => {
              setPicking(false)
              onCall(file.id, file.fileName)
              onWrite([file.id])
            }}
          />
        </Suspense>
      )}
    </>
  )
}
