import { describe, expect, it } from 'vitest'
import { calendarDay } from '../../../shared/format'
import type { AttributeValueFragment } from '../api/attribute-value.generated'
import {
  type Attribute,
  byAttribute,
  changesOf,
  inWords,
  type Likeness,
  likenessOf,
  mistakesIn,
  rebased,
  strays,
  wordsOf,
  wordsWritten,
} from './attributes'

const attribute = (id: string, kind: Attribute['kind'], more: Partial<Attribute> = {}): Attribute => ({
  __typename: 'AttributeDefinition',
  id,
  name: id.toUpperCase(),
  kind,
  unit: null,
  choices: [],
  ...more,
})
const choice = (key: string, color: string | null = null) => ({ __typename: 'AttributeChoice' as const, key, label: `The ${key}`, color })
const definition = (id: string, unit: string | null = null) => ({
  __typename: 'AttributeDefinition' as const,
  id,
  name: id.toUpperCase(),
  unit,
})

const kind = [
  attribute('clay', 'CHOICE', { choices: [choice('red'), choice('white')] }),
  attribute('slip', 'SWATCH', { choices: [choice('black', '#000000')] }),
  attribute('note', 'TEXT'),
  attribute('height', 'NUMBER', { unit: 'cm' }),
  attribute('signed', 'BOOLEAN'),
  attribute('found', 'DATE'),
  attribute('lid', 'REFERENCE'),
  attribute('care', 'FILE'),
]

const stored: AttributeValueFragment[] = [
  { __typename: 'ChoiceAttribute', definition: definition('clay'), choices: [choice('red'), choice('white')] },
  { __typename: 'ChoiceAttribute', definition: definition('slip'), choices: [choice('black', '#000000')] },
  { __typename: 'TextAttribute', definition: definition('note'), text: 'By the Kleophrades painter' },
  { __typename: 'NumberAttribute', definition: definition('height', 'cm'), number: '31.5' },
  { __typename: 'BooleanAttribute', definition: definition('signed'), isTrue: false },
  { __typename: 'DateAttribute', definition: definition('found'), dayOn: '2026-11-22' },
  { __typename: 'ReferenceAttribute', definition: definition('lid'), product: { __typename: 'Product', id: 'prd_1', title: 'Lid' } },
  { __typename: 'FileAttribute', definition: definition('care'), file: { __typename: 'Document', id: 'mdf_1', fileName: 'care.pdf' } },
]
const krater = likenessOf({ kind: { id: 'pkd_1' }, attributes: stored })
const blank: Likeness = { kindId: '', values: {} }
const written = (values: Likeness['values'], kindId = krater.kindId): Likeness => ({ kindId, values: { ...krater.values, ...values } })

describe('what a product is like', () => {
  it('is sent as each attribute wants it', () => {
    expect(changesOf(blank, krater, kind)).toEqual({
      productKindId: 'pkd_1',
      values: [
        { attributeId: 'clay', choices: ['red', 'white'] },
        { attributeId: 'slip', choices: ['black'] },
        { attributeId: 'note', text: 'By the Kleophrades painter' },
        { attributeId: 'height', number: '31.5' },
        { attributeId: 'signed', isTrue: false },
        { attributeId: 'found', dayOn: '2026-11-22' },
        { attributeId: 'lid', productId: 'prd_1' },
        { attributeId: 'care', fileId: 'mdf_1' },
      ],
    })
  })

  it('is sent as far as it was changed; what was emptied goes', () => {
    expect(changesOf(krater, krater, kind)).toEqual({})
    expect(changesOf(krater, written({ note: [' By the Kleophrades painter '] }), kind)).toEqual({})
    expect(changesOf(krater, written({ height: [' 32,5 '], clay: ['white'], note: ['  '], lid: [] }), kind)).toEqual({
      values: [
        { attributeId: 'clay', choices: ['white'] },
        { attributeId: 'height', number: '32.5' },
      ],
      removedAttributeIds: ['note', 'lid'],
    })
  })

  it('has nothing to do with attributes that the chosen kind has not', () => {
    const other = [attribute('height', 'NUMBER')]
    expect(changesOf(krater, written({ note: ['Broken'], height: ['30'] }, 'pkd_2'), other)).toEqual({
      productKindId: 'pkd_2',
      values: [{ attributeId: 'height', number: '30' }],
    })
    expect(changesOf(krater, { ...krater, kindId: '' }, [])).toEqual({ productKindId: null })
    expect(strays(stored, other).map(({ definition: { id } }) => id)).toEqual(['clay', 'slip', 'note', 'signed', 'found', 'lid', 'care'])
  })

  it('is not sent with numbers that are none', () => {
    expect(mistakesIn(written({ height: ['tall'] }), kind)).toEqual({ height: 'Enter a number, for example 12.5.' })
    expect(mistakesIn(written({ height: [''], note: ['tall'] }), kind)).toEqual({})
  })

  it('reads the same before and after it is saved', () => {
    const said = [
      'The red, The white',
      'The black',
      'By the Kleophrades painter',
      '31.5 cm',
      'No',
      calendarDay('2026-11-22'),
      'Lid',
      'care.pdf',
    ]
    expect(stored.map(wordsOf)).toEqual(said)
    expect(kind.map((one) => wordsWritten(one, krater.values[one.id] ?? [], { prd_1: 'Lid', mdf_1: 'care.pdf' }))).toEqual(said)
  })

  it('is refused at the attribute that the API means', () => {
    const sent = [
      { attributeId: 'clay', choices: [] },
      { attributeId: 'height', number: '1' },
    ]
    const issues = [
      { code: 'INVALID', message: 'At most 15 digits.', path: ['values', '1', 'number'] },
      { code: 'OPTIONS_MISMATCH', message: 'Options differ.', path: ['productKindId'] },
      { code: 'NOT_FOUND', message: 'No product.', path: ['id'] },
    ]
    expect(byAttribute(issues, sent)).toEqual({
      fields: { height: 'At most 15 digits.', productKindId: 'Options differ.' },
      rest: ['No product.'],
    })
  })
})

describe('what others have saved meanwhile', () => {
  const theirs = written({ height: ['40'], note: ['Theirs'] }, 'pkd_9')
  const mine = written({ note: ['Mine'], clay: ['red'] })

  it('stands where nothing was written, and where it was chosen', () => {
    expect(rebased(mine, krater, theirs, [])).toEqual(written({ height: ['40'], note: ['Mine'], clay: ['red'] }, 'pkd_9'))
    expect(rebased(mine, krater, theirs, ['note'])).toEqual(written({ height: ['40'], note: ['Theirs'], clay: ['red'] }, 'pkd_9'))
  })

  it('leaves the kind to who has chosen one, unless theirs was chosen', () => {
    const moved = { ...mine, kindId: 'pkd_2' }
    expect(rebased(moved, krater, theirs, []).kindId).toBe('pkd_2')
    expect(rebased(moved, krater, theirs, ['productKindId']).kindId).toBe('pkd_9')
  })

  it('is told by the names of attributes', () => {
    const told = { partId: 'height', field: 'value', yours: '1', current: '2' }
    const sides = {
      mine: () => ({ name: 'Height', words: '31 cm' }),
      theirs: () => undefined,
    }
    expect(inWords({ currentVersion: 4, fields: [told] }, sides)).toEqual({
      currentVersion: 4,
      fields: [{ partId: null, field: 'height', name: 'Height', yours: '31 cm', current: null }],
    })
  })
})
