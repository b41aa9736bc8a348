import { useQuery } from '@apollo/client/react'
import { Badge, Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { countryName } from '../../../shared/regions'
import { useViewer } from '../../session'
import type { WarehouseStateFragment } from '../api/warehouse-state.generated'
import { WarehousesDocument } from '../api/warehouses.generated'
import { NewWarehouseDialog } from '../components/new-warehouse-dialog'
import { warehouseState } from '../model/warehouse'

const place = ({ address }: WarehouseStateFragment) => (address ? `${address.city}, ${countryName(address.country)}` : '–')

const columns: readonly ListColumn<WarehouseStateFragment>[] = [
  {
    key: 'name',
    header: 'Warehouse',
    text: ({ name }) => name,
    cell: ({ id, name, code }) => (
      <>
        <Link
          to={paths.warehouse(id)}
          className="-my-1 block py-1 max-w-80 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {name}
        </Link>
        <span className="block text-ink-2">{code}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Status',
    text: (warehouse) => warehouseState(warehouse)[0],
    cell: (warehouse) => <Badge tone={warehouseState(warehouse)[1]}>{warehouseState(warehouse)[0]}</Badge>,
  },
  { key: 'place', header: 'Location', isMinor: true, text: place, cell: place },
  { key: 'priority', header: 'Priority', align: 'end', text: ({ priority }) => priority, cell: ({ priority }) => priority },
]

/** Where goods are kept, in the order in which they are sold from. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('INVENTORY_WRITE')
  const [isNew, setNew] = useState(false)
  const { data, loading, error, refetch } = useQuery(WarehousesDocument, { fetchPolicy: 'cache-and-network' })
  return (
    <>
      <ListPage
        title="Warehouses"
        list="warehouses"
        columns={columns}
        rows={data?.warehouses}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => void navigate(paths.warehouse(id))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New warehouse
            </Button>
          )
        }
        empty={<p>No warehouses yet.</p>}
      />
      {isNew && <NewWarehouseDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.warehouse(id))} />}
    </>
  )
}
