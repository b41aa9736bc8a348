import { useQuery } from '@apollo/client/react'
import { Badge, Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { since } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import { ContentPagesDocument } from '../api/content-pages.generated'
import type { PageSummaryFragment } from '../api/page-summary.generated'
import { NewPageDialog } from '../components/new-page-dialog'
import { pageState } from '../model/states'

const PAGE = 25

const columns: readonly ListColumn<PageSummaryFragment>[] = [
  {
    key: 'title',
    header: 'Page',
    text: ({ title }) => title,
    cell: ({ id, title, handle }) => (
      <>
        <Link
          to={paths.page(id)}
          className="-my-1 block py-1 max-w-96 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {title}
        </Link>
        <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[44vw]">/pages/{handle}</span>
      </>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    text: (page) => pageState(page)[0],
    cell: (page) => {
      const [word, tone] = pageState(page)
      return <Badge tone={tone}>{word}</Badge>
    },
  },
  {
    key: 'locales',
    header: 'Languages',
    isMinor: true,
    text: ({ locales }) => locales.join(' '),
    cell: ({ locales }) => <span className="text-ink-2">{locales.join(', ')}</span>,
  },
  {
    key: 'updated',
    header: 'Updated',
    align: 'end',
    isMinor: true,
    text: ({ updatedAt }) => updatedAt,
    cell: ({ updatedAt }) => since(updatedAt),
  },
]

/** Pages of the shop that are no products. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(ContentPagesDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const pages = (data ?? previousData)?.contentPages
  return (
    <>
      <ListPage
        title="Pages"
        list="pages"
        columns={columns}
        rows={pages?.nodes}
        pageInfo={pages?.pageInfo}
        totalCount={pages?.totalCount}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        onOpen={({ id }) => void navigate(paths.page(id))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New page
            </Button>
          )
        }
        searchLabel="Search pages"
        empty={<p>No pages yet. Tell customers about your shop.</p>}
      />
      {isNew && <NewPageDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.page(id))} />}
    </>
  )
}
