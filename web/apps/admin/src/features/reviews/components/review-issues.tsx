import { Notice } from '@stoa/ui'
import { authorOf, type ConflictField, conflictOf } from '../../../shared/conflict'
import { since, words } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import type { Issue } from '../../../shared/issues'

const NAMES: Record<string, string> = { displayName: 'Author name', isVerified: 'Verified buyer' }
const CODES: ReadonlySet<string> = new Set(['status', 'reason'])

/** Why nothing was done with a review; where it has changed since it was read, what and by whom. */
export function ReviewIssues({ issues }: { issues: readonly Issue[] }) {
  const conflict = conflictOf(issues)
  if (!conflict?.fields.length) return <IssueList messages={issues.map(({ message }) => message)} />
  return (
    <Notice kind="bad" className="mb-4">
      <p className="font-medium">This review has changed since you opened it. Nothing was done.</p>
      <ul className="mt-1 list-disc pl-4">
        {conflict.fields.map((field) => (
          <li key={field.field} className="break-words">
            {NAMES[field.field] ?? words(field.field)}
            {toldOf(field)}, changed by {authorOf(field)}
            {field.changedAt && `, ${since(field.changedAt)}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Photos are told by their addresses, which say nothing. */
function toldOf({ field, current }: ConflictField): string {
  if (!current || field === 'photos') return ''
  return CODES.has(field) ? `: ${words(current)}` : `: “${current}”`
}
