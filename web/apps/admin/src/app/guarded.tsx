import type { Permission } from '@stoa/graphql'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useViewer } from '../features/session'
import { useTitle } from '../shared/use-title'

/** A page for those who may see it; the others are told why there is nothing, and nothing is asked of the API. */
export function Guarded({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { may } = useViewer()
  return may(permission) ? children : <NotAllowed />
}

function NotAllowed() {
  useTitle('Access denied')
  return (
    <div className="desk grid min-h-[60vh] place-items-center py-16 text-center">
      <div>
        <Lock className="mx-auto mb-4 size-8 text-ink-3" strokeWidth={1.75} aria-hidden="true" />
        <h1 className="mb-2 font-semibold text-[22px]">Access denied</h1>
        <p className="max-w-[44ch] text-ink-2">You do not have permission to view this page. Ask an administrator to change your role.</p>
      </div>
    </div>
  )
}
