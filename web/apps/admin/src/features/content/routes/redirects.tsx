import { useQuery } from '@apollo/client/react'
import { Button, IconButton, toast } from '@stoa/ui'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { day } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useAct } from '../../../shared/use-act'
import { useViewer } from '../../session'
import { RedirectCreateDocument } from '../api/redirect-create.generated'
import { RedirectDeleteDocument } from '../api/redirect-delete.generated'
import type { RedirectDetailsFragment } from '../api/redirect-details.generated'
import { RedirectsDocument } from '../api/redirects.generated'
import { NewRedirectDialog } from '../components/new-redirect-dialog'

const PAGE = 50
const kindOf = ({ statusCode }: RedirectDetailsFragment) => (statusCode === 301 ? 'Permanent' : 'Temporary')

/** Old addresses and where they lead. What is deleted can be made again. */
export function Component() {
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(RedirectsDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const redirects = (data ?? previousData)?.redirects
  const deleting = useAct(RedirectDeleteDocument)
  const making = useAct(RedirectCreateDocument)
  const again = () => void refetch()
  const remove = async (redirect: RedirectDetailsFragment) => {
    const { fromPath, targetUrl, statusCode } = redirect
    if (!(await deleting.act({ input: { fromPath } }))) return
    again()
    const input = { fromPath, targetUrl, isPermanent: statusCode === 301 }
    toast({ text: `Redirect of ${fromPath} deleted.`, undo: () => void making.act({ input }).then(again) })
  }
  const columns: readonly ListColumn<RedirectDetailsFragment>[] = [
    {
      key: 'from',
      header: 'From',
      text: ({ fromPath }) => fromPath,
      cell: ({ fromPath }) => <span className="block max-w-96 truncate font-medium max-md:max-w-[36vw]">{fromPath}</span>,
    },
    {
      key: 'to',
      header: 'To',
      text: ({ targetUrl }) => targetUrl,
      cell: ({ targetUrl }) => <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[36vw]">{targetUrl}</span>,
    },
    { key: 'kind', header: 'Kind', isMinor: true, text: kindOf, cell: kindOf },
    {
      key: 'created',
      header: 'Created',
      align: 'end',
      isMinor: true,
      text: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => day(createdAt),
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            header: 'Actions',
            align: 'end' as const,
            cell: (redirect: RedirectDetailsFragment) => (
              <IconButton
                label={`Delete redirect of ${redirect.fromPath}`}
                isSmall
                className="ml-auto"
                onClick={() => void remove(redirect)}
              >
                <Trash2 className="size-4" strokeWidth={1.75} />
              </IconButton>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <ListPage
        title="Redirects"
        list="redirects"
        columns={columns}
        rows={redirects?.nodes}
        pageInfo={redirects?.pageInfo}
        totalCount={redirects?.totalCount}
        isLoading={loading && !data}
        error={error}
        onRetry={again}
        keyOf={({ fromPath }) => fromPath}
        nameOf={({ fromPath }) => fromPath}
        above={<IssueList messages={[...deleting.issues, ...making.issues].map(({ message }) => message)} />}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New redirect
            </Button>
          )
        }
        searchLabel="Search by path"
        empty={<p>No redirects yet. They are made by themselves when addresses of products, categories and pages change.</p>}
      />
      {isNew && (
        <NewRedirectDialog
          onClose={() => setNew(false)}
          onDone={(fromPath) => {
            setNew(false)
            again()
            toast({ text: `${fromPath} now redirects.` })
          }}
        />
      )}
    </>
  )
}
