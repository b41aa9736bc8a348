import { AreaField, Field, SelectField } from '@stoa/ui'
import { type ReactNode, Suspense, useState } from 'react'
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
      return <PickedField {...props} what="product" picker={(pick) => <OneProduct {...pick} />} />
    case 'FILE':
      return <PickedField {...props} what="file" picker={(pick) => <OneFile {...pick} taken={texts} />} />
  }
}

interface Pick {
  onClose: () => void
  onPick: (id: string, title: string) => void
}

interface PickedProps extends Props {
  what: string
  picker: (pick: Pick) => ReactNode
}

/** One thing of the shop, chosen in a dialog. */
function PickedField({ attribute: { name }, texts, titles, error, onWrite, onCall, what, picker }: PickedProps) {
  const [isPicking, setPicking] = useState(false)
  const [id] = texts
  const onClose = () => setPicking(false)
  const onPick = (picked: string, title: string) => {
    onClose()
    onCall(picked, title)
    onWrite([picked])
  }
  return (
    <>
      <ChosenField
        label={name}
        what={what}
        name={id && (titles[id] ?? id)}
        error={error}
        onChoose={() => setPicking(true)}
        onRemove={() => onWrite([])}
      />
      {isPicking && picker({ onClose, onPick })}
    </>
  )
}

function OneProduct({ onClose, onPick }: Pick) {
  return (
    <ProductPicker
      title="Choose a product"
      act="Choose"
      without={[]}
      most={1}
      onClose={onClose}
      onPick={([product]) => (product ? onPick(product.id, product.title) : onClose())}
    />
  )
}

function OneFile({ taken, onClose, onPick }: Pick & { taken: Texts }) {
  return (
    <Suspense>
      <FilePicker taken={taken} onClose={onClose} onPick={({ id, fileName }) => onPick(id, fileName)} />
    </Suspense>
  )
}
