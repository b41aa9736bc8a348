import { Button, buttonStyle } from '@stoa/ui'
import { useEffect } from 'react'
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router'
import { paths } from '../shared/paths'
import { useTitle } from '../shared/use-title'

const RELOADED = 'stoa.reloaded'
const AGAIN_MS = 5_000
const isStaleRelease = (error: unknown) => error instanceof Error && /dynamically imported module|module script failed/i.test(error.message)

/** Nothing here, or the shop does not answer: it tries again by itself. */
export function ErrorPage() {
  const error = useRouteError()
  const revalidator = useRevalidator()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  useTitle(isMissing ? 'Page not found' : 'Something went wrong')
  useEffect(() => {
    // The page is older than the release: its parts are no more. Once, not for ever.
    if (!isStaleRelease(error) || sessionStorage.getItem(RELOADED)) return
    sessionStorage.setItem(RELOADED, '1')
    location.reload()
  }, [error])
  useEffect(() => {
    if (isMissing || revalidator.state !== 'idle') return
    const timer = setTimeout(() => void revalidator.revalidate(), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isMissing, revalidator])
  return (
    <div className="desk grid min-h-[60vh] place-items-center py-16 text-center">
      <div>
        <h1 className="mb-2 font-semibold text-[22px]">{isMissing ? 'Page not found' : 'Something went wrong'}</h1>
        <p className="mb-6 max-w-[46ch] text-ink-2">
          {isMissing
            ? 'It may have been deleted, or the address is wrong.'
            : 'The server is not responding. Your saved changes are safe. This page retries automatically.'}
        </p>
        <div className="flex flex-wrap justify-center gap-3">
          {!isMissing && (
            <Button kind="primary" size="sm" busy={revalidator.state === 'loading'} onClick={() => void revalidator.revalidate()}>
              Try again
            </Button>
          )}
          <Link to={paths.home} className={buttonStyle({ size: 'sm' })}>
            Go to home
          </Link>
        </div>
      </div>
    </div>
  )
}
