import type { Permission } from '@stoa/graphql'
import {
  Boxes,
  ChartLine,
  CornerUpRight,
  FileText,
  FolderTree,
  GalleryHorizontalEnd,
  LibraryBig,
  type LucideIcon,
  MessageSquareText,
  Package,
  SearchCheck,
  ShoppingCart,
  Truck,
  Upload,
  UserRoundCog,
  UsersRound,
} from 'lucide-react'
import { paths } from '../shared/paths'

export interface Place {
  name: string
  path: string
  icon: LucideIcon
  /** Who may not see it is not shown the way. */
  permission?: Permission
}

export const places: readonly Place[] = [
  { name: 'Home', path: paths.home, icon: ChartLine },
  { name: 'Orders', path: paths.orders, icon: ShoppingCart, permission: 'ORDERS_READ' },
  { name: 'Products', path: paths.products, icon: Package, permission: 'PRODUCTS_READ' },
  { name: 'Categories', path: paths.categories, icon: FolderTree, permission: 'PRODUCTS_READ' },
  { name: 'Collections', path: paths.collections, icon: LibraryBig, permission: 'PRODUCTS_READ' },
  { name: 'Inventory', path: paths.inventory, icon: Boxes, permission: 'INVENTORY_READ' },
  { name: 'Transfers', path: paths.transfers, icon: Truck, permission: 'INVENTORY_READ' },
  { name: 'Imports', path: paths.imports, icon: Upload, permission: 'PRODUCTS_WRITE' },
  { name: 'Customers', path: paths.customers, icon: UsersRound, permission: 'CUSTOMERS_READ' },
  { name: 'Reviews', path: paths.reviews, icon: MessageSquareText, permission: 'REVIEWS_READ' },
  { name: 'Pages', path: paths.pages, icon: FileText, permission: 'CONTENT_READ' },
  { name: 'Placements', path: paths.placements, icon: GalleryHorizontalEnd, permission: 'CONTENT_READ' },
  { name: 'Redirects', path: paths.redirects, icon: CornerUpRight, permission: 'CONTENT_READ' },
  { name: 'Search', path: paths.search, icon: SearchCheck, permission: 'PRODUCTS_READ' },
  { name: 'Staff', path: paths.staff, icon: UserRoundCog, permission: 'STAFF_MANAGE' },
]
