import { useQuery } from '@apollo/client/react'
import { Link, useNavigate } from 'react-router'
import { day } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { CustomersDocument, type CustomersQuery } from '../api/customers.generated'

type Row = CustomersQuery['customers']['nodes'][number]

const PAGE = 25
const nameOf = ({ name, email }: Row) => name ?? email

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'name',
    header: 'Name',
    text: nameOf,
    cell: (customer) => (
      <Link
        to={paths.customer(customer.id)}
        className="-my-1 block py-1 max-w-72 truncate max-md:max-w-[38vw] rounded-field font-medium underline-offset-4 hover:underline"
      >
        {nameOf(customer)}
      </Link>
    ),
  },
  {
    key: 'email',
    header: 'Email',
    text: ({ email }) => email,
    cell: ({ email }) => <span className="block max-w-72 truncate max-md:max-w-[38vw] text-ink-2">{email}</span>,
  },
  {
    key: 'since',
    header: 'Customer since',
    align: 'end',
    isMinor: true,
    text: ({ createdAt }) => createdAt,
    cell: ({ createdAt }) => day(createdAt),
  },
]

export function Component() {
  const navigate = useNavigate()
  const { state } = useTableState()
  const { data, previousData, loading, error, refetch } = useQuery(CustomersDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const customers = (data ?? previousData)?.customers
  return (
    <ListPage
      title="Customers"
      list="customers"
      columns={columns}
      rows={customers?.nodes}
      pageInfo={customers?.pageInfo}
      totalCount={customers?.totalCount}
      isLoading={loading && !data}
      error={error}
      onRetry={() => void refetch()}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      onOpen={({ id }) => void navigate(paths.customer(id))}
      searchLabel="Search by name or email"
      empty={<p>No customer accounts yet. Guest customers appear on their orders.</p>}
    />
  )
}
