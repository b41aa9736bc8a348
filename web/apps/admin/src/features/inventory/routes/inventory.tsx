import { useQuery } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { LowStockReportDocument } from '../api/low-stock-report.generated'
import { StockLevelsDocument } from '../api/stock-levels.generated'
import { WarehousesDocument } from '../api/warehouses.generated'
import { nameOf, stockColumns } from '../components/stock-columns'
import { StockMails } from '../components/stock-mails'

const PAGE = 25
const VIEWS = [{ name: 'Low stock', search: 'low=1' }]

/** What there is of everything, the least first. */
export function Component() {
  const navigate = useNavigate()
  const { state } = useTableState()
  const isLow = state.filters.low?.[0] === '1'
  const page = pageOf(state, PAGE)
  const fetchPolicy = 'cache-and-network'
  const levels = useQuery(StockLevelsDocument, {
    variables: { ...page, warehouseId: state.filters.warehouse?.[0] ?? null },
    skip: isLow,
    fetchPolicy,
  })
  const low = useQuery(LowStockReportDocument, { variables: page, skip: !isLow, fetchPolicy })
  const warehouses = useQuery(WarehousesDocument, { errorPolicy: 'all' }).data?.warehouses ?? []
  const query = isLow ? low : levels
  const shown = isLow ? (low.data ?? low.previousData)?.lowStockReport : (levels.data ?? levels.previousData)?.stockLevels
  const filter = {
    name: 'warehouse',
    label: 'Warehouse',
    isSingle: true,
    options: warehouses.map(({ id, name }) => ({ value: id, label: name })),
  }
  return (
    <ListPage
      title="Inventory"
      list="inventory"
      columns={stockColumns}
      rows={shown?.nodes}
      pageInfo={shown?.pageInfo}
      isLoading={query.loading && !query.data}
      error={query.error}
      onRetry={() => void query.refetch()}
      keyOf={({ variant }) => variant.id}
      nameOf={nameOf}
      onOpen={({ variant }) => void navigate(paths.variantStock(variant.id))}
      views={VIEWS}
      action={<StockMails />}
      filters={isLow ? [] : [filter]}
      empty={<p>{isLow ? 'No variants are low in stock.' : 'No inventory yet. Create a product to start tracking stock.'}</p>}
    />
  )
}
