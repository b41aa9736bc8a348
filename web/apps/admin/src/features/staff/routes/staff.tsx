import { useQuery } from '@apollo/client/react'
import { Badge, Button, Confirm, SelectField, Skeleton, toast } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import type { ColleagueFragment } from '../api/colleague.generated'
import { StaffDocument, type StaffQuery } from '../api/staff.generated'
import { StaffMemberUpdateDocument } from '../api/staff-member-update.generated'
import { NewColleagueDialog } from '../components/new-colleague-dialog'
import { NewRoleDialog } from '../components/new-role-dialog'
import { permissionName } from '../model/permissions'

type Role = StaffQuery['roles'][number]

/** Who runs the shop, and what each may do. */
export function Component() {
  const [open, setOpen] = useState<'member' | 'role' | null>(null)
  const { data, error, refetch } = useQuery(StaffDocument, { fetchPolicy: 'cache-and-network' })
  useTitle('Staff')
  const done = (text: string) => {
    setOpen(null)
    void refetch()
    toast({ text })
  }
  return (
    <div className="desk py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px]">Staff</h1>
        <Button size="sm" kind="primary" onClick={() => setOpen('member')} disabled={!data}>
          Add staff member
        </Button>
      </header>
      {error && !data ? (
        <Failed onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-64 rounded-card" />
      ) : (
        <div className="space-y-5">
          <Panel title="Staff members">
            <ul className="divide-y">
              {data.staffMembers.map((member) => (
                <Colleague key={member.id} member={member} roles={data.roles} />
              ))}
            </ul>
          </Panel>
          <Panel
            title="Roles"
            action={
              <Button size="sm" onClick={() => setOpen('role')}>
                Create role
              </Button>
            }
          >
            <dl className="space-y-3">
              {data.roles.map(({ id, name, permissions }) => (
                <div key={id}>
                  <dt className="font-medium">{name}</dt>
                  <dd className="text-ink-2 text-sm">{permissions.map(permissionName).join(', ') || 'No permissions'}</dd>
                </div>
              ))}
            </dl>
          </Panel>
        </div>
      )}
      {open === 'member' && data && <NewColleagueDialog roles={data.roles} onClose={() => setOpen(null)} onDone={done} />}
      {open === 'role' && <NewRoleDialog onClose={() => setOpen(null)} onDone={done} />}
    </div>
  )
}

function Colleague({ member, roles }: { member: ColleagueFragment; roles: readonly Role[] }) {
  const { member: me } = useViewer()
  const { act, issues, isBusy } = useAct(StaffMemberUpdateDocument)
  const [isAsking, setAsking] = useState(false)
  const isMe = me?.id === member.id
  const set = async (change: { roleId?: string; isActive?: boolean }, text: string, undo?: () => void) => {
    const done = await act({ input: { id: member.id, ...change } })
    setAsking(false)
    if (done) toast({ text, undo })
  }
  const move = (roleId: string) => {
    const before = member.role.id
    void set({ roleId }, `Role of ${member.name} changed.`, () => void set({ roleId: before }, `Role of ${member.name} restored.`))
  }
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <IssueList messages={issues.map(({ message }) => message)} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">
            {member.name} {!member.isActive && <Badge>Deactivated</Badge>} {isMe && <Badge tone="info">You</Badge>}
          </p>
          <p className="truncate text-ink-2 text-sm">{member.email}</p>
        </div>
        <div className="w-48">
          <SelectField
            isSmall
            label={`Role of ${member.name}`}
            value={member.role.id}
            disabled={isMe || isBusy}
            onChange={(event) => move(event.target.value)}
          >
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        {!isMe &&
          (member.isActive ? (
            <Button size="sm" kind="danger" className="self-end" onClick={() => setAsking(true)}>
              Deactivate<span className="sr-only"> {member.name}</span>
            </Button>
          ) : (
            <Button
              size="sm"
              className="self-end"
              busy={isBusy}
              onClick={() => void set({ isActive: true }, `${member.name} reactivated.`)}
            >
              Reactivate<span className="sr-only"> {member.name}</span>
            </Button>
          ))}
      </div>
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Deactivate ${member.name}?`}
        act="Deactivate"
        busy={isBusy}
        onConfirm={() => void set({ isActive: false }, `${member.name} deactivated.`)}
      >
        They are signed out everywhere and can no longer sign in. Their work is kept, and you can reactivate them at any time.
      </Confirm>
    </li>
  )
}
