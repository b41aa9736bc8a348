import type { AttributeValueInput, ProductAttributesSetInput } from '@stoa/graphql'
import type { Conflict, ConflictField } from '../../../shared/conflict'
import { decimalOf } from '../../../shared/decimal'
import { calendarDay } from '../../../shared/format'
import { byField, type Issue } from '../../../shared/issues'
import type { AttributeValueFragment } from '../api/attribute-value.generated'
import type { KindToFillQuery } from '../api/kind-to-fill.generated'

export type Attribute = NonNullable<KindToFillQuery['productKind']>['attributes'][number]

/** A value as it is written: one text, or the keys of what is chosen. Without any there is no value. */
export type Texts = readonly string[]

/** What a product is like, while it is written: of its kind, and by attribute. */
export interface Likeness {
  kindId: string
  values: Readonly<Record<string, Texts>>
}

interface Described {
  kind: { id: string } | null
  attributes: readonly AttributeValueFragment[]
}

export const KIND = 'productKindId'

const NONE: Texts = []
const isSame = (one: Texts, other: Texts) => JSON.stringify(one) === JSON.stringify(other)

/** What is written of an attribute, without the blanks around it. */
export const textsIn = ({ values }: Likeness, id: string): Texts => (values[id] ?? NONE).map((text) => text.trim()).filter(Boolean)

type FileValue = Extract<AttributeValueFragment, { __typename: 'FileAttribute' }>

/** The file of the library; nothing when it is there no more. */
export const fileIn = ({ file }: FileValue) => (file && 'id' in file ? file : null)

function textsOf(value: AttributeValueFragment): Texts {
  switch (value.__typename) {
    case 'TextAttribute':
      return [value.text]
    case 'NumberAttribute':
      return [value.number]
    case 'BooleanAttribute':
      return [String(value.isTrue)]
    case 'ChoiceAttribute':
      return value.choices.map(({ key }) => key)
    case 'DateAttribute':
      return [value.dayOn]
    case 'ReferenceAttribute':
      return value.product ? [value.product.id] : NONE
    case 'FileAttribute': {
      const file = fileIn(value)
      return file ? [file.id] : NONE
    }
  }
}

export const likenessOf = ({ kind, attributes }: Described): Likeness => ({
  kindId: kind?.id ?? '',
  values: Object.fromEntries(attributes.map((value) => [value.definition.id, textsOf(value)])),
})

/** A value as one reads it. */
export function wordsOf(value: AttributeValueFragment): string {
  switch (value.__typename) {
    case 'TextAttribute':
      return value.text
    case 'NumberAttribute':
      return [value.number, value.definition.unit].filter(Boolean).join(' ')
    case 'BooleanAttribute':
      return value.isTrue ? 'Yes' : 'No'
    case 'ChoiceAttribute':
      return value.choices.map(({ label }) => label).join(', ')
    case 'DateAttribute':
      return calendarDay(value.dayOn)
    case 'ReferenceAttribute':
      return value.product?.title ?? 'Unavailable product'
    case 'FileAttribute':
      return fileIn(value)?.fileName ?? 'Missing file'
  }
}

/** The same of a value that is not saved yet. */
export function wordsWritten({ kind, unit, choices }: Attribute, texts: Texts, titles: Readonly<Record<string, string>>): string {
  switch (kind) {
    case 'TEXT':
      return texts.join()
    case 'NUMBER':
      return texts.map((text) => [decimalOf(text), unit].filter(Boolean).join(' ')).join()
    case 'BOOLEAN':
      return texts.map((text) => (text === 'true' ? 'Yes' : 'No')).join()
    case 'CHOICE':
    case 'SWATCH':
      return texts.map((text) => choices.find(({ key }) => key === text)?.label ?? text).join(', ')
    case 'DATE':
      return texts.map(calendarDay).join()
    case 'REFERENCE':
    case 'FILE':
      return texts.map((text) => titles[text] ?? text).join()
  }
}

/** Values that a product keeps though its kind has nothing of the sort. */
export const strays = (values: readonly AttributeValueFragment[], attributes: readonly { id: string }[] = []) =>
  values.filter(({ definition }) => !attributes.some(({ id }) => id === definition.id))

function inputOf({ id, kind }: Attribute, texts: Texts): AttributeValueInput {
  const [text = ''] = texts
  const attributeId = id
  switch (kind) {
    case 'TEXT':
      return { attributeId, text }
    case 'NUMBER':
      return { attributeId, number: decimalOf(text) }
    case 'BOOLEAN':
      return { attributeId, isTrue: text === 'true' }
    case 'CHOICE':
    case 'SWATCH':
      return { attributeId, choices: [...texts] }
    case 'DATE':
      return { attributeId, dayOn: text }
    case 'REFERENCE':
      return { attributeId, productId: text }
    case 'FILE':
      return { attributeId, fileId: text }
  }
}

/** What was changed alone: of attributes that the kind has, for the others go by themselves. */
export function changesOf(
  before: Likeness,
  now: Likeness,
  attributes: readonly Attribute[],
): Pick<ProductAttributesSetInput, 'productKindId' | 'values' | 'removedAttributeIds'> {
  const changed = attributes.filter(({ id }) => !isSame(textsIn(before, id), textsIn(now, id)))
  const written = changed.filter(({ id }) => textsIn(now, id).length > 0)
  const emptied = changed.filter((attribute) => !written.includes(attribute))
  return {
    ...(before.kindId !== now.kindId && { productKindId: now.kindId || null }),
    ...(written.length > 0 && { values: written.map((attribute) => inputOf(attribute, textsIn(now, attribute.id))) }),
    ...(emptied.length > 0 && { removedAttributeIds: emptied.map(({ id }) => id) }),
  }
}

/** What cannot be sent, by attribute. */
export function mistakesIn(now: Likeness, attributes: readonly Attribute[]): Record<string, string> {
  const wrong = attributes.filter(({ id, kind }) => kind === 'NUMBER' && textsIn(now, id).some((text) => decimalOf(text) === null))
  return Object.fromEntries(wrong.map(({ id }) => [id, 'Enter a number, for example 12.5.']))
}

/** What the API says against the values that were sent, by attribute. */
export function byAttribute(issues: readonly Issue[], sent: readonly AttributeValueInput[]) {
  const placed = issues.map((issue) => {
    const [part, place] = issue.path ?? []
    const attributeId = part === 'values' ? sent[Number(place)]?.attributeId : undefined
    return attributeId ? { ...issue, path: [attributeId] } : issue
  })
  return byField(placed, [KIND, ...sent.map(({ attributeId }) => attributeId)])
}

/** What was written, on top of what others have saved meanwhile: that stands where nothing was written, and where it was chosen. */
export function rebased(written: Likeness, before: Likeness, theirs: Likeness, conceded: readonly string[]): Likeness {
  const ids = [...new Set([written, theirs].flatMap(({ values }) => Object.keys(values)))]
  const source = (id: string) =>
    conceded.includes(id) || isSame(textsIn(written, id), textsIn(before, id)) ? textsIn(theirs, id) : textsIn(written, id)
  const isKindMine = written.kindId !== before.kindId && !conceded.includes(KIND)
  return {
    kindId: isKindMine ? written.kindId : theirs.kindId,
    values: Object.fromEntries(ids.map((id) => [id, source(id)])),
  }
}

interface Sides {
  /** What is written of an attribute, and of the kind, as one reads it. */
  mine: (field: string) => { name: string; words: string } | undefined
  /** The same, as it is stored. */
  theirs: (field: string) => { name: string; words: string } | undefined
}

/** A conflict by attribute, in words: the API knows it by ids and keys. */
export function inWords(conflict: Conflict, { mine, theirs }: Sides): Conflict {
  const fields = conflict.fields.map((told): ConflictField => {
    const field = told.partId ?? told.field
    const [yours, current] = [mine(field), theirs(field)]
    return { ...told, partId: null, field, name: (yours ?? current)?.name, yours: yours?.words ?? null, current: current?.words ?? null }
  })
  return { ...conflict, fields }
}
