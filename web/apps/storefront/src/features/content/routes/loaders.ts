import type { LoaderFunctionArgs } from 'react-router'
import { client } from '../../../shared/client'
import { missing } from '../../../shared/missing'
import { ContentPageDocument } from '../api/content-page.generated'

/** A page of content; a token in the address shows its draft. */
export async function contentPageLoader({ request, params: { handle = '' } }: LoaderFunctionArgs) {
  const previewToken = new URL(request.url).searchParams.get('preview')
  const variables = { handle, previewToken }
  const { data } = await client.query({ query: ContentPageDocument, variables })
  if (!data?.contentPage) return missing(request.url)
  return variables
}

/** Whatever is none of our pages: perhaps it has moved. */
export const anywhereLoader = ({ request }: LoaderFunctionArgs) => missing(request.url)
