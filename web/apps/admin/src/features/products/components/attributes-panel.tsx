import { Badge, Button } from '@stoa/ui'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { ColourDot } from '../../../shared/colour-dot'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { strays, wordsOf } from '../model/attributes'
import type { EditorProps } from '../routes/product'

/** Its code comes when somebody writes. */
const Dialog = lazy(async () => ({ default: (await import('./attributes-dialog')).AttributesDialog }))

type Value = EditorProps['product']['attributes'][number]

/** What kind of product it is, and what it is like. */
export function AttributesPanel({ product, mayWrite }: EditorProps) {
  const [isOpen, setOpen] = useState(false)
  const { kind, attributes } = product
  const lost = strays(attributes, kind?.attributes)
  const open = kind?.attributes.filter(({ id }) => !attributes.some(({ definition }) => definition.id === id)) ?? []
  return (
    <Panel
      title="Attributes"
      action={
        mayWrite && (
          <Button size="sm" onClick={() => setOpen(true)}>
            Edit attributes
          </Button>
        )
      }
    >
      {kind ? (
        <>
          <dl className="space-y-2">
            <Row name="Product kind">
              <Link to={paths.productKind(kind.id)} className="rounded-field text-ink underline underline-offset-4">
                {kind.name}
              </Link>
            </Row>
            {attributes.map((value) => (
              <Row key={value.definition.id} name={value.definition.name}>
                <Said value={value} /> {lost.includes(value) && <Badge tone="warn">Not in this kind</Badge>}
              </Row>
            ))}
          </dl>
          {open.length > 0 && (
            <p className="wrap-anywhere mt-3 text-ink-2 text-sm">Without a value: {open.map(({ name }) => name).join(', ')}</p>
          )}
        </>
      ) : (
        <p className="text-ink-2">No product kind. Choose a kind such as “Shoes” to describe this product by its attributes.</p>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog product={product} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Panel>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      <dt className="wrap-anywhere w-36 font-medium">{name}</dt>
      <dd className="wrap-anywhere min-w-0 flex-1 whitespace-pre-line text-ink-2">{children}</dd>
    </div>
  )
}

function Said({ value }: { value: Value }) {
  if (value.__typename !== 'ChoiceAttribute') return wordsOf(value)
  return value.choices.map(({ key, label, color }, at) => (
    <span key={key}>
      {at > 0 && ', '}
      {color && <ColourDot color={color} />} {label}
    </span>
  ))
}
