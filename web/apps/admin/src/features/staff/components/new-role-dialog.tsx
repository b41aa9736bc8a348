import type { Permission } from '@stoa/graphql'
import { Button, Checkbox, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { RoleCreateDocument } from '../api/role-create.generated'
import { PERMISSIONS } from '../model/permissions'

export function NewRoleDialog({ onClose, onDone }: { onClose: () => void; onDone: (text: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(RoleCreateDocument)
  const { fields, rest } = byField(issues, ['name'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const name = String(data.get('name')).trim()
    if (await act({ input: { name, permissions: data.getAll('permission') as Permission[] } })) onDone(`Role ${name} created.`)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Create role"
      description="A role cannot be edited later. Create a new one instead."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create role
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="Name" name="name" maxLength={60} error={fields.name} />
        <fieldset>
          <legend className="mb-2 font-medium text-sm">Permissions</legend>
          <div className="grid gap-1 sm:grid-cols-2">
            {PERMISSIONS.map(([permission, name]) => (
              <label key={permission} className="flex min-h-8 items-center gap-2.5 text-sm">
                <Checkbox name="permission" value={permission} /> {name}
              </label>
            ))}
          </div>
        </fieldset>
      </form>
    </Modal>
  )
}
