import { isPassing } from '@stoa/session'
import { Button, buttonStyle, t } from '@stoa/ui'
import { useEffect } from 'react'
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router'
import { paths } from '../shared/paths'
import { useTitle } from '../shared/use-title'

const RELOADED = 'stoa.reloaded'
const AGAIN_MS = 4_000
const isStaleRelease = (error: unknown) => error instanceof Error && /dynamically imported module|module script failed/i.test(error.message)

/** Nothing here, or the shop does not answer: what happened, what is safe, and a way on. */
export function ErrorPage() {
  const error = useRouteError()
  const revalidator = useRevalidator()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  useTitle(isMissing ? t('Not found') : t('Something went wrong'))
  useEffect(() => {
    // The page is older than the release: its parts are no more. Once, not for ever.
    if (!isStaleRelease(error) || sessionStorage.getItem(RELOADED)) return
    sessionStorage.setItem(RELOADED, '1')
    location.reload()
  }, [error])
  useEffect(() => {
    if (!isPassing(error) || revalidator.state !== 'idle') return
    // Never all browsers at the same moment.
    const timer = setTimeout(() => void revalidator.revalidate(), AGAIN_MS * (0.75 + Math.random() / 2))
    return () => clearTimeout(timer)
  }, [error, revalidator])
  return (
    <div className="page flex min-h-[60vh] flex-col items-center justify-center py-20 text-center">
      <h1 className="display text-[clamp(2.5rem,6vw,4.5rem)]">{isMissing ? t('Not on our shelves') : t('The shop does not answer')}</h1>
      <p className="mt-4 mb-8 max-w-[46ch] text-ink-2 text-lg">
        {isMissing
          ? t('This page is gone, or never was. What you look for may be close by.')
          : t('That is our fault or the network’s. Your bag is safe. We keep asking, and the page comes as soon as there is an answer.')}
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        {isMissing ? (
          <Link to={paths.shop} className={buttonStyle({ kind: 'primary' })}>
            {t('See everything')}
          </Link>
        ) : (
          <Button kind="primary" busy={revalidator.state === 'loading'} onClick={() => void revalidator.revalidate()}>
            {t('Try again')}
          </Button>
        )}
        <Link to={paths.home} className={buttonStyle({})}>
          {t('To the first page')}
        </Link>
      </div>
    </div>
  )
}
