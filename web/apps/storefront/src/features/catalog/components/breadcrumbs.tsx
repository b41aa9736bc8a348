import { t } from '@stoa/ui'
import { Link } from 'react-router'

/** The way from the top; the last is where one is. */
export function Breadcrumbs({ way }: { way: readonly { name: string; to?: string }[] }) {
  return (
    <nav aria-label={t('Breadcrumbs')} className="pt-4">
      <ol className="flex flex-wrap gap-x-2 text-ink-2 text-sm">
        {way.map(({ name, to }, index) => (
          <li key={name} className="flex gap-2 py-1">
            {index > 0 && <span aria-hidden="true">/</span>}
            {to ? (
              <Link to={to} className="-my-1 py-1 hover:text-ink hover:underline">
                {name}
              </Link>
            ) : (
              <span aria-current="page" className="wrap-anywhere text-ink">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
