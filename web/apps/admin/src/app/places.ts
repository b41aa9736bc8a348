import type { Permission } from '@stoa/graphql'
import {
  Award,
  Boxes,
  CalendarClock,
  ChartLine,
  CornerUpRight,
  FileText,
  FileVideo,
  FolderTree,
  GalleryHorizontalEnd,
  Globe,
  Images,
  Languages,
  LibraryBig,
  ListChecks,
  ListTree,
  type LucideIcon,
  MessageSquareText,
  Package,
  SearchCheck,
  Shapes,
  ShoppingCart,
  SlidersHorizontal,
  Tags,
  Truck,
  Upload,
  UserRoundCog,
  UsersRound,
  Warehouse,
} from 'lucide-react'
import { paths } from '../shared/paths'

export interface Place {
  name: string
  path: string
  icon: LucideIcon
  /** Who may not see it is not shown the way. */
  permission?: Permission
}

export interface PlaceGroup {
  /** What its places have in common; nothing for those of every day. */
  name: string | null
  places: readonly Place[]
}

export const groups: readonly PlaceGroup[] = [
  {
    name: null,
    places: [
      { name: 'Home', path: paths.home, icon: ChartLine },
      { name: 'Orders', path: paths.orders, icon: ShoppingCart, permission: 'ORDERS_READ' },
      { name: 'Customers', path: paths.customers, icon: UsersRound, permission: 'CUSTOMERS_READ' },
      { name: 'Reviews', path: paths.reviews, icon: MessageSquareText, permission: 'REVIEWS_READ' },
    ],
  },
  {
    name: 'Catalogue',
    places: [
      { name: 'Products', path: paths.products, icon: Package, permission: 'PRODUCTS_READ' },
      { name: 'Categories', path: paths.categories, icon: FolderTree, permission: 'PRODUCTS_READ' },
      { name: 'Collections', path: paths.collections, icon: LibraryBig, permission: 'PRODUCTS_READ' },
      { name: 'Brands', path: paths.brands, icon: Award, permission: 'PRODUCTS_READ' },
      { name: 'Product kinds', path: paths.productKinds, icon: Shapes, permission: 'PRODUCTS_READ' },
      { name: 'Attributes', path: paths.attributes, icon: SlidersHorizontal, permission: 'PRODUCTS_READ' },
      { name: 'Price lists', path: paths.priceLists, icon: Tags, permission: 'PRODUCTS_READ' },
      { name: 'Schedule', path: paths.plan, icon: CalendarClock, permission: 'PRODUCTS_READ' },
      { name: 'Translations', path: paths.translations, icon: Languages, permission: 'PRODUCTS_READ' },
      { name: 'Media', path: paths.pictures, icon: Images, permission: 'PRODUCTS_READ' },
      { name: 'Videos and files', path: paths.files, icon: FileVideo, permission: 'PRODUCTS_READ' },
      { name: 'Search', path: paths.search, icon: SearchCheck, permission: 'PRODUCTS_READ' },
      { name: 'Jobs', path: paths.jobs, icon: ListChecks, permission: 'PRODUCTS_READ' },
      { name: 'Imports', path: paths.imports, icon: Upload, permission: 'PRODUCTS_WRITE' },
    ],
  },
  {
    name: 'Stock',
    places: [
      { name: 'Inventory', path: paths.inventory, icon: Boxes, permission: 'INVENTORY_READ' },
      { name: 'Transfers', path: paths.transfers, icon: Truck, permission: 'INVENTORY_READ' },
      { name: 'Warehouses', path: paths.warehouses, icon: Warehouse, permission: 'INVENTORY_READ' },
    ],
  },
  {
    name: 'Content',
    places: [
      { name: 'Pages', path: paths.pages, icon: FileText, permission: 'CONTENT_READ' },
      { name: 'Menus', path: paths.menus, icon: ListTree, permission: 'CONTENT_READ' },
      { name: 'Placements', path: paths.placements, icon: GalleryHorizontalEnd, permission: 'CONTENT_READ' },
      { name: 'Redirects', path: paths.redirects, icon: CornerUpRight, permission: 'CONTENT_READ' },
    ],
  },
  {
    name: 'Settings',
    places: [
      { name: 'Markets', path: paths.markets, icon: Globe, permission: 'SETTINGS_WRITE' },
      { name: 'Staff', path: paths.staff, icon: UserRoundCog, permission: 'STAFF_MANAGE' },
    ],
  },
]

/** The places somebody may see, without groups that are empty to them. */
export function groupsFor(may: (permission: Permission) => boolean): PlaceGroup[] {
  const seen = groups.map(({ name, places }) => ({ name, places: places.filter(({ permission }) => !permission || may(permission)) }))
  return seen.filter(({ places }) => places.length > 0)
}
