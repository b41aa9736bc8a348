import { useQuery } from '@apollo/client/react'
import { AreaField, Button, Field, SelectField } from '@stoa/ui'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { Heading } from '../../../shared/heading'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { ProductChoicesDocument } from '../api/product-choices.generated'
import { ProductCreateDocument } from '../api/product-create.generated'
import { categoryOptions } from '../model/categories'

const NAMES = ['title', 'descriptionHtml', 'categoryId', 'variants.0.price', 'variants.0.sku']

/** A new product begins as a draft with the least it needs; pictures, options and languages follow on its page. */
export function Component() {
  const navigate = useNavigate()
  useTitle('New product')
  const choices = useQuery(ProductChoicesDocument, { errorPolicy: 'all' }).data
  const { act, issues, isBusy } = useAct(ProductCreateDocument)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const { fields, rest } = byField(issues, NAMES)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const price = text('price').replace(',', '.')
    const wrong = {
      ...(text('title') ? {} : { title: 'Enter a name.' }),
      ...(/^\d+(\.\d+)?$/.test(price) ? {} : { price: 'Enter a price, for example 12.50.' }),
    }
    setMissing(wrong)
    const first = Object.keys(wrong)[0]
    if (first) {
      form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
      return
    }
    const done = await act({
      input: {
        title: text('title'),
        descriptionHtml: text('descriptionHtml') || null,
        categoryId: text('categoryId') || null,
        status: 'DRAFT',
        variants: [{ price, sku: text('sku') || null, requiresShipping: true, taxClass: 'standard' }],
      },
    })
    if (done?.product) await navigate(paths.product(done.product.id))
  }
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.products, name: 'Products' }}
        title="New product"
        note="New products are saved as drafts. Customers see them once you publish."
      />
      <form onSubmit={submit} noValidate className="max-w-2xl space-y-5">
        <IssueList messages={rest} />
        <Panel title="Details">
          <div className="space-y-4">
            <Field isSmall label="Name" name="title" maxLength={250} error={missing.title ?? fields.title} />
            <AreaField
              isOptional
              label="Description"
              name="descriptionHtml"
              rows={5}
              hint="Basic HTML is supported. Unsafe markup is removed."
              error={fields.descriptionHtml}
            />
            <SelectField isSmall label="Category" name="categoryId" error={fields.categoryId} defaultValue="">
              <option value="">None</option>
              {categoryOptions(choices?.categoryTree).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <div className="grid gap-4 sm:grid-cols-2">
              <Field
                isSmall
                label="Price"
                name="price"
                inputMode="decimal"
                placeholder="12.50"
                error={missing.price ?? fields['variants.0.price']}
              />
              <Field isSmall isOptional label="SKU" name="sku" error={fields['variants.0.sku']} />
            </div>
          </div>
        </Panel>
        <Button kind="primary" type="submit" busy={isBusy}>
          Create draft
        </Button>
      </form>
    </div>
  )
}
