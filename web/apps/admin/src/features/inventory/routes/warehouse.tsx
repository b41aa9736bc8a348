import { useQuery } from '@apollo/client/react'
import { Badge, Button, buttonStyle, Confirm, Skeleton, toast } from '@stoa/ui'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { IssueList } from '../../../shared/issue-list'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import type { WarehouseStateFragment } from '../api/warehouse-state.generated'
import { WarehouseUpdateDocument } from '../api/warehouse-update.generated'
import { WarehousesDocument } from '../api/warehouses.generated'
import { WarehouseForm } from '../components/warehouse-form'
import { warehouseState } from '../model/warehouse'

/** One warehouse. */
export function Component() {
  const { id = '' } = useParams()
  const mayWrite = useViewer().may('INVENTORY_WRITE')
  const { data, loading, error, refetch } = useQuery(WarehousesDocument, { fetchPolicy: 'cache-and-network' })
  const find = (all: readonly WarehouseStateFragment[] | undefined) => all?.find((warehouse) => warehouse.id === id)
  const warehouse = find(data?.warehouses)
  useTitle(warehouse?.name)
  if (error && !data) return <Failed onRetry={() => void refetch()} />
  if (!warehouse && !loading) return <Missing what="warehouse" back={paths.warehouses} />
  if (!warehouse)
    return (
      <div className="desk py-6">
        <Skeleton className="h-72 rounded-card" />
      </div>
    )
  const [word, tone] = warehouseState(warehouse)
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.warehouses, name: 'Warehouses' }}
        title={warehouse.name}
        badges={<Badge tone={tone}>{word}</Badge>}
        note={warehouse.code}
      >
        <Link to={`${paths.inventory}?warehouse=${warehouse.id}`} className={buttonStyle({ size: 'sm' })}>
          Show stock
        </Link>
        {mayWrite && !warehouse.isMain && <Opening warehouse={warehouse} />}
      </Heading>
      <WarehouseForm key={id} warehouse={warehouse} mayWrite={mayWrite} reread={async () => find((await refetch()).data?.warehouses)} />
    </div>
  )
}

/** Closes a warehouse, or opens it again. */
function Opening({ warehouse }: { warehouse: WarehouseStateFragment }) {
  const { id, name, version, isActive } = warehouse
  const [isAsking, setAsking] = useState(false)
  const { act, issues, isBusy, clear } = useAct(WarehouseUpdateDocument)
  const set = async (isOpen: boolean) => {
    if (!(await act({ input: { id, expectedVersion: version, isActive: isOpen } }))) return
    setAsking(false)
    toast({ text: isOpen ? `${name} is open.` : `${name} is closed.` })
  }
  const ask = (isOpen: boolean) => {
    clear()
    setAsking(isOpen)
  }
  return (
    <>
      <Button size="sm" kind={isActive ? 'danger' : undefined} busy={isBusy} onClick={() => (isActive ? ask(true) : void set(true))}>
        {isActive ? 'Close' : 'Open again'}
      </Button>
      <Confirm
        isOpen={isAsking}
        onOpenChange={ask}
        title={`Close ${name}?`}
        act="Close warehouse"
        busy={isBusy}
        onConfirm={() => void set(false)}
      >
        <IssueList messages={issues.map(({ message }) => message)} />
        It must be empty, and takes no new goods. Its history stays, and you can open it again.
      </Confirm>
    </>
  )
}
