import { AreaField, Field } from '@stoa/ui'
import type { ReactNode } from 'react'
import { IssueList } from './issue-list'
import { Panel } from './panel'

interface Details {
  name: string
  slug: string
  descriptionHtml: string
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
  onChange: (changes: Partial<Details>) => void
  children: ReactNode
}

/** What something in the shop is called, says of itself, and its address. */
export function DetailsPanel({ details, errors, rest, longestName, address, mayWrite, onChange, children }: Props) {
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
        <Field
          isSmall
          label="URL handle"
          disabled={!mayWrite}
          value={details.slug}
          onChange={({ target }) => onChange({ slug: target.value })}
          hint={address}
          error={errors.slug}
        />
      </div>
      {children}
    </Panel>
  )
}
