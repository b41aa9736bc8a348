import { buttonStyle } from '@stoa/ui'
import { Link } from 'react-router'
import { words } from './format'

/** What was asked for is not there, or not for this role. */
export function Missing({ what, back }: { what: string; back: string }) {
  return (
    <div className="desk grid min-h-[50vh] place-items-center py-16 text-center">
      <div>
        <h1 className="mb-2 font-semibold text-[22px]">{words(what)} not found</h1>
        <p className="mb-6 text-ink-2">It may have been deleted, or the address is wrong.</p>
        <Link to={back} className={buttonStyle({ size: 'sm' })}>
          Back to the list
        </Link>
      </div>
    </div>
  )
}
