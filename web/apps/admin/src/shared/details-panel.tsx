import { AreaField, Field } from '@stoa/ui'
import type { ReactNode } from 'react'
import { IssueList } from './issue-list'
import { Panel } from './panel'

interface Details {
  name: string
  slug: string
  descriptionHtml: string
  seoTitle: string
  seoDescription: string
}

interface Props {
  details: Details
  errors: { [Field in keyof Details]?: string | undefined }
  /** What is wrong with none of the fields. */
  rest: readonly string[]
  longestName: number
  /** Where shoppers find it. */
  address: string
  mayWrite: boolean
  picture: ReactNode
  onChange: (changes: Partial<Details>) => void
  children: ReactNode
}

/** What something in the shop is called, says of itself, and its address. */
export function DetailsPanel({ details, errors, rest, longestName, address, mayWrite, picture, onChange, children }: Props) {
  return (
    <Panel title="Details">
      <IssueList messages={rest} />
      <div className="space-y-4">
        <Field
          isSmall
          label="Name"
          disabled={!mayWrite}
          maxLength={longestName}
          value={details.name}
          onChange={({ target }) => onChange({ name: target.value })}
          error={errors.name}
        />
        <AreaField
          isOptional
          label="Description"
          rows={4}
          disabled={!mayWrite}
          value={details.descriptionHtml}
          onChange={({ target }) => onChange({ descriptionHtml: target.value })}
          hint="Basic HTML is supported. Unsafe markup is removed."
          error={errors.descriptionHtml}
        />
        {picture}
        <Field
          isSmall
          label="URL handle"
          disabled={!mayWrite}
          value={details.slug}
          onChange={({ target }) => onChange({ slug: target.value })}
          hint={address}
          error={errors.slug}
        />
        <Field
          isSmall
          isOptional
          label="SEO title"
          disabled={!mayWrite}
          maxLength={500}
          value={details.seoTitle}
          onChange={({ target }) => onChange({ seoTitle: target.value })}
          hint="Shown by search engines and in browser tabs. Empty for the name."
          error={errors.seoTitle}
        />
        <AreaField
          isOptional
          label="SEO description"
          rows={2}
          disabled={!mayWrite}
          maxLength={500}
          value={details.seoDescription}
          onChange={({ target }) => onChange({ seoDescription: target.value })}
          hint="Empty for the start of the description."
          error={errors.seoDescription}
        />
      </div>
      {children}
    </Panel>
  )
}
