// Where everything is, as the launcher tells it.
import { existsSync } from 'node:fs'

const env = process.env

/** Those that are there to be served. */
export const apps = [
  { name: 'storefront', port: Number(env.STOA_STOREFRONT_PORT ?? 3000) },
  { name: 'admin', port: Number(env.STOA_ADMIN_PORT ?? 3001) },
].filter(({ name }) => existsSync(new URL(`../apps/${name}/index.html`, import.meta.url)))

export const upstream = new URL(env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql')
export const pictures = new URL(env.STOA_CATALOG_PUBLIC_URL ?? 'http://127.0.0.1:4001').origin
/** Of the shop, as strangers reach it. */
export const origin = new URL(env.STOA_PUBLIC_URL ?? `http://127.0.0.1:${env.STOA_STOREFRONT_PORT ?? 3000}`).origin
/** Where shoppers are, for links from the desk. */
export const shop = env.STOA_PUBLIC_URL ?? 'http://127.0.0.1:3000'
/** Who takes the money: the sandbox, whose cards are made up, or Stripe. */
export const payments = env.STOA_PAYMENTS ?? 'sandbox'
export const isSecure = env.STOA_PRODUCTION === 'on'
