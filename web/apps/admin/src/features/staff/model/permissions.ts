import type { Permission } from '@stoa/graphql'
import { words } from '../../../shared/format'

export const PERMISSIONS: readonly [Permission, string][] = [
  ['ORDERS_READ', 'View orders'],
  ['ORDERS_WRITE', 'Manage orders'],
  ['PAYMENTS_READ', 'View payments'],
  ['PAYMENTS_WRITE', 'Manage payments'],
  ['PRODUCTS_READ', 'View products'],
  ['PRODUCTS_WRITE', 'Manage products'],
  ['INVENTORY_READ', 'View inventory'],
  ['INVENTORY_WRITE', 'Manage inventory'],
  ['CUSTOMERS_READ', 'View customers'],
  ['CUSTOMERS_WRITE', 'Manage customers'],
  ['REVIEWS_READ', 'View reviews'],
  ['REVIEWS_WRITE', 'Manage reviews'],
  ['CONTENT_READ', 'View content drafts'],
  ['CONTENT_WRITE', 'Manage content'],
  ['SETTINGS_WRITE', 'Manage settings'],
  ['STAFF_MANAGE', 'Manage staff'],
]

const names = new Map(PERMISSIONS)

export const permissionName = (permission: Permission): string => names.get(permission) ?? words(permission)
