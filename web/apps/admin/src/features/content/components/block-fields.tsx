import { AreaField, Button, Field, IconButton, SelectField, Skeleton } from '@stoa/ui'
import { Plus, Trash2, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLoaded } from '../../../shared/all-pages'
import { moved, SortableList } from '../../../shared/sortable-list'
import { ProductLine, ProductPicker } from '../../products'
import type { BlockDraft } from '../model/blocks'
import { allCollections } from '../model/target-choices'
import { PictureField } from './picture-field'

const RichText = lazy(() => import('./rich-text'))
const MOST_PRODUCTS = 50
const MOST_QUESTIONS = 50

export interface BlockProps {
  block: BlockDraft
  isFixed: boolean
  onChange: (changes: Partial<BlockDraft>) => void
}

/** What one writes of a block, by its kind. */
export function BlockFields(props: BlockProps) {
  const { block, isFixed, onChange } = props
  switch (block.kind) {
    case 'richText':
      return <Html label="Text" html={block.html} isFixed={isFixed} onChange={(html) => onChange({ html })} />
    case 'hero':
      return (
        <>
          <Line {...props} label="Heading" name="title" most={250} />
          <Area {...props} label="Text" />
          <PictureField picture={block.picture} isFixed={isFixed} onChange={(picture) => onChange({ picture })} />
          <Link {...props} />
        </>
      )
    case 'image':
      return (
        <>
          <PictureField picture={block.picture} isFixed={isFixed} onChange={(picture) => onChange({ picture })} />
          <Area {...props} label="Caption" />
          <Link {...props} />
        </>
      )
    case 'productList':
      return <Products {...props} />
    case 'video':
      return (
        <>
          <Line {...props} label="Address on YouTube or Vimeo" name="linkUrl" most={2000} />
          <Line {...props} label="Title" name="title" most={250} />
        </>
      )
    case 'faq':
      return <Questions {...props} />
  }
}

function Html(props: { label: string; html: string; isFixed: boolean; onChange: (html: string) => void }) {
  return (
    <Suspense fallback={<Skeleton className="h-44 rounded-field" />}>
      <RichText {...props} />
    </Suspense>
  )
}

type TextName = 'title' | 'linkUrl' | 'linkLabel'

function Line({ block, isFixed, onChange, label, name, most }: BlockProps & { label: string; name: TextName; most: number }) {
  return (
    <Field
      isSmall
      label={label}
      disabled={isFixed}
      maxLength={most}
      value={block[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  )
}

function Area({ block, isFixed, onChange, label }: BlockProps & { label: string }) {
  return (
    <AreaField
      isOptional
      label={label}
      rows={2}
      disabled={isFixed}
      maxLength={1000}
      value={block.text}
      onChange={({ target }) => onChange({ text: target.value })}
    />
  )
}

function Link(props: BlockProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Line {...props} label="Link address" name="linkUrl" most={2000} />
      <Line {...props} label="Link text" name="linkLabel" most={250} />
    </div>
  )
}

function Products(props: BlockProps) {
  const { block, isFixed, onChange } = props
  const [isPicking, setPicking] = useState(false)
  const { answer: offered } = useLoaded('collections', allCollections)
  return (
    <>
      <Line {...props} label="Heading" name="title" most={250} />
      <SelectField
        isSmall
        label="Products from"
        disabled={isFixed}
        value={block.collectionId}
        onChange={({ target }) => onChange({ collectionId: target.value })}
      >
        <option value="">Chosen products</option>
        {offered?.map(({ id, name }) => (
          <option key={id} value={id}>
            Collection: {name}
          </option>
        ))}
      </SelectField>
      {!block.collectionId && (
        <div>
          <SortableList
            items={block.products}
            keyOf={({ id }) => id}
            nameOf={({ title }) => title}
            isFixed={isFixed}
            onMove={(from, to) => onChange({ products: moved(block.products, from, to) })}
            className="space-y-1"
          >
            {(product) => (
              <div className="flex min-h-10 items-center">
                <ProductLine product={product}>
                  {!isFixed && (
                    <IconButton
                      label={`Remove ${product.title}`}
                      isSmall
                      onClick={() => onChange({ products: block.products.filter(({ id }) => id !== product.id) })}
                    >
                      <X className="size-4" strokeWidth={1.75} />
                    </IconButton>
                  )}
                </ProductLine>
              </div>
            )}
          </SortableList>
          {!isFixed && (
            <Button size="sm" className="mt-2" disabled={block.products.length >= MOST_PRODUCTS} onClick={() => setPicking(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add products
            </Button>
          )}
        </div>
      )}
      {isPicking && (
        <ProductPicker
          title="Add products"
          act="Add"
          without={block.products.map(({ id }) => id)}
          most={MOST_PRODUCTS - block.products.length}
          onClose={() => setPicking(false)}
          onPick={(more) => {
            setPicking(false)
            onChange({ products: [...block.products, ...more] })
          }}
        />
      )}
    </>
  )
}

function Questions(props: BlockProps) {
  const { block, isFixed, onChange } = props
  const { questions } = block
  const set = (index: number, changes: Partial<(typeof questions)[number]>) =>
    onChange({ questions: questions.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  return (
    <>
      <Line {...props} label="Heading" name="title" most={250} />
      {questions.map((one, index) => (
        <fieldset key={index} className="space-y-3 rounded-button border p-4">
          <legend className="sr-only">Question {index + 1}</legend>
          <div className="flex items-end gap-2">
            <div className="flex-1">
              <Field
                isSmall
                label={`Question ${index + 1}`}
                disabled={isFixed}
                maxLength={1000}
                value={one.question}
                onChange={({ target }) => set(index, { question: target.value })}
              />
            </div>
            {!isFixed && questions.length > 1 && (
              <IconButton
                label={`Remove question ${index + 1}`}
                isSmall
                onClick={() => onChange({ questions: questions.filter((_, at) => at !== index) })}
              >
                <Trash2 className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </div>
          <Html
            label={`Answer ${index + 1}`}
            html={one.answerHtml}
            isFixed={isFixed}
            onChange={(answerHtml) => set(index, { answerHtml })}
          />
        </fieldset>
      ))}
      {!isFixed && questions.length < MOST_QUESTIONS && (
        <Button size="sm" onClick={() => onChange({ questions: [...questions, { question: '', answerHtml: '' }] })}>
          <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add question
        </Button>
      )}
    </>
  )
}
