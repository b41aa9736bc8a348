import { useQuery } from '@apollo/client/react'
import { nameOf } from '../../../shared/conflict'
import { since } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { ChangeHistoryDocument } from '../api/change-history.generated'
import type { EditorProps } from '../routes/product'

const SOURCE = { CUSTOMER: 'Customer', EVENT: 'Store', IMPORT: 'Import', MOVE: 'Category move', SCHEDULE: 'Schedule', STAFF: 'Staff' }

/** Who has changed what, the newest first. */
export function HistoryPanel({ product }: { product: EditorProps['product'] }) {
  const { data } = useQuery(ChangeHistoryDocument, {
    variables: { objectId: product.id, first: 8 },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  })
  const changes = data?.changeHistory?.nodes ?? []
  return (
    <Panel title="Change history">
      {changes.length === 0 ? (
        <p className="text-ink-2 text-sm">No changes yet.</p>
      ) : (
        <ol className="space-y-3 text-sm">
          {changes.map(({ version, source, changedBy, changedAt, fields }) => (
            <li key={version}>
              <p className="break-words">{[...new Set(fields.map(({ field }) => nameOf(field)))].join(', ')}</p>
              <p className="text-ink-2">
                {changedBy?.name ?? SOURCE[source] ?? source}, {since(changedAt)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
