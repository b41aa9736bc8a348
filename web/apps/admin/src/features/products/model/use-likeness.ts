import { useApolloClient, useQuery } from '@apollo/client/react'
import type { AttributeValueInput } from '@stoa/graphql'
import { toast } from '@stoa/ui'
import { useState } from 'react'
import { conflictOf } from '../../../shared/conflict'
import { useAct } from '../../../shared/use-act'
import { KindToFillDocument } from '../api/kind-to-fill.generated'
import { ProductAttributesSetDocument } from '../api/product-attributes-set.generated'
import { ProductEditDocument } from '../api/product-edit.generated'
import type { ProductEditingFragment } from '../api/product-editing.generated'
import {
  byAttribute,
  changesOf,
  fileIn,
  inWords,
  KIND,
  type Likeness,
  likenessOf,
  mistakesIn,
  rebased,
  strays,
  type Texts,
  textsIn,
  wordsOf,
  wordsWritten,
} from './attributes'

/** What a product is said to be like, until it is saved. It rests on the product as it was when the writing began. */
export function useLikeness(product: ProductEditingFragment, onDone: () => void) {
  const client = useApolloClient()
  const [base, setBase] = useState(product)
  const [draft, setDraft] = useState(() => likenessOf(product))
  const [theirs, setTheirs] = useState<ProductEditingFragment | null>(null)
  const [sent, setSent] = useState<readonly AttributeValueInput[]>([])
  const [isTried, setTried] = useState(false)
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>(() => titlesIn(product))
  const { act, issues, isBusy, clear } = useAct(ProductAttributesSetDocument)
  const { data, error, refetch } = useQuery(KindToFillDocument, {
    variables: { id: draft.kindId },
    skip: !draft.kindId,
    fetchPolicy: 'cache-and-network',
  })
  const kind = data?.productKind?.id === draft.kindId ? data.productKind : undefined
  const attributes = kind?.attributes ?? []
  const isReady = !draft.kindId || kind !== undefined
  const before = likenessOf(base)
  const lost = isReady ? strays(base.attributes, attributes) : []
  const isDirty = Object.keys(changesOf(before, draft, attributes)).length > 0
  const mistakes = mistakesIn(draft, attributes)

  const reread = () =>
    client.query({ query: ProductEditDocument, variables: { id: base.id }, fetchPolicy: 'network-only' }).then(
      (answer) => answer.data?.product ?? null,
      () => null,
    )
  const send = async (on: ProductEditingFragment, now: Likeness) => {
    const changes = changesOf(likenessOf(on), now, attributes)
    setSent(changes.values ?? [])
    setTheirs(null)
    const done = await act({ input: { id: on.id, expectedVersion: on.version, ...changes } })
    if (!done) return setTheirs(await reread())
    onDone()
    toast({ text: 'Attributes saved.' })
  }
  const save = async () => {
    setTried(true)
    if (Object.keys(mistakes).length > 0) return
    if (isDirty || lost.length > 0) await send(base, draft)
    else onDone()
  }

  const told = theirs && conflictOf(issues)
  const mine = (field: string) => {
    if (field === KIND) return { name: 'Product kind', words: kind?.name ?? '' }
    const attribute = attributes.find(({ id }) => id === field)
    return attribute && { name: attribute.name, words: wordsWritten(attribute, textsIn(draft, field), titles) }
  }
  const stored = (field: string) => {
    if (field === KIND) return { name: 'Product kind', words: theirs?.kind?.name ?? '' }
    const value = theirs?.attributes.find(({ definition }) => definition.id === field)
    return value && { name: value.definition.name, words: wordsOf(value) }
  }
  const conflict = told && inWords(told, { mine, theirs: stored })
  /** The own values stand in these of the fields in dispute. With another kind than was seen nothing is sent unseen. */
  const resolve = async (chosen: readonly string[]) => {
    if (!conflict || !theirs) return
    const conceded = conflict.fields.map(({ field }) => field).filter((field) => !chosen.includes(field))
    const next = rebased(draft, before, likenessOf(theirs), conceded)
    setTitles({ ...titlesIn(theirs), ...titles })
    setBase(theirs)
    setDraft(next)
    clear()
    if (next.kindId === draft.kindId) await send(theirs, next)
  }
  const { fields, rest } = byAttribute(conflict ? [] : issues, sent)
  return {
    draft,
    kind,
    isReady,
    isFailed: !isReady && (error !== undefined || data?.productKind === null),
    retry: () => void refetch(),
    lost,
    isDirty,
    isBusy,
    titles,
    chooseKind: (kindId: string) => setDraft((now) => ({ ...now, kindId })),
    write: (id: string, texts: Texts) => setDraft((now) => ({ ...now, values: { ...now.values, [id]: texts } })),
    call: (id: string, title: string) => setTitles((now) => ({ ...now, [id]: title })),
    save,
    clear,
    conflict,
    resolve,
    errors: { ...fields, ...(isTried && mistakes) } as Readonly<Record<string, string>>,
    rest,
  }
}

/** What the products and files are called that it refers to. */
function titlesIn({ attributes }: ProductEditingFragment): Record<string, string> {
  const named = attributes.flatMap((value): [string, string][] => {
    if (value.__typename === 'ReferenceAttribute' && value.product) return [[value.product.id, value.product.title]]
    const file = value.__typename === 'FileAttribute' && fileIn(value)
    return file ? [[file.id, file.fileName]] : []
  })
  return Object.fromEntries(named)
}
