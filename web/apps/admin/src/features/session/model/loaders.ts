import { type LoaderFunctionArgs, redirect } from 'react-router'
import { client, session } from '../../../shared/client'
import { paths } from '../../../shared/paths'
import { ViewerDocument } from '../api/viewer.generated'

/** Nobody comes in who is not staff. That is for comfort: what may be read and done is decided by the API alone. */
export async function staffLoader({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  const signIn = () => redirect(paths.signIn(pathname + search))
  if (!(await session.token())) throw signIn()
  const { data } = await client.query({ query: ViewerDocument })
  if (data?.viewer.kind === 'STAFF') return null
  await session.signOut()
  await client.clearStore()
  throw signIn()
}

/** Only a path of ours: never another site's. */
export function nextOf(url: string): string {
  const next = new URL(url).searchParams.get('next') ?? '/'
  return next.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/'
}

export async function signInLoader({ request }: LoaderFunctionArgs) {
  if (await session.token().catch(() => null)) throw redirect(nextOf(request.url))
  return null
}
