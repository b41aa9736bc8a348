import { useQuery } from '@apollo/client/react'
import type { CollectionRuleInput, CollectionRuleMatch } from '@stoa/graphql'
import { cn } from '@stoa/ui'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { usePaused } from '../../../shared/use-paused'
import { ProductLine } from '../../products'
import { CollectionRulesPreviewDocument } from '../api/collection-rules-preview.generated'

/** What rules come to while they are written. */
export function RulesPreview({ match, rules }: { match: CollectionRuleMatch; rules: CollectionRuleInput[] }) {
  const said = usePaused(JSON.stringify({ match, rules }))
  const variables = JSON.parse(said) as { match: CollectionRuleMatch; rules: CollectionRuleInput[] }
  const isEmpty = variables.rules.length === 0
  const { data, previousData, loading } = useQuery(CollectionRulesPreviewDocument, {
    variables,
    skip: isEmpty,
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  })
  const preview = isEmpty ? null : (data ?? previousData)?.collectionRulesPreview
  return (
    <section aria-label="Preview" className="rounded-button bg-surface-2 p-4">
      <p role="status" className="tabular font-medium">
        {preview
          ? `${count(preview.productCount)} published ${preview.productCount === 1 ? 'product matches' : 'products match'}`
          : 'Complete a rule to see the products it finds.'}
      </p>
      {preview && (
        <div className={cn('mt-3', loading && 'opacity-60')}>
          <IssueList messages={preview.problems.map(({ message }) => message)} />
          <ul className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
            {preview.products.map((product) => (
              <li key={product.id} className="flex min-w-0">
                <ProductLine product={product} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
