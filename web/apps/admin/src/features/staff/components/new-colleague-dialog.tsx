import { Button, Field, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { StaffMemberCreateDocument } from '../api/staff-member-create.generated'

interface Props {
  roles: readonly { id: string; name: string }[]
  onClose: () => void
  onDone: (text: string) => void
}

export function NewColleagueDialog({ roles, onClose, onDone }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(StaffMemberCreateDocument)
  const { fields, rest } = byField(issues, ['name', 'email', 'roleId', 'password'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    const input = { name: text('name').trim(), email: text('email').trim(), roleId: text('roleId'), password: text('password') }
    if (await act({ input })) onDone(`${input.name} added.`)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Add staff member"
      description="No email is sent. Share the initial password with them yourself."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Add staff member
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="Name" name="name" autoComplete="off" maxLength={120} error={fields.name} />
        <Field isSmall label="Email" name="email" type="email" autoComplete="off" error={fields.email} />
        <SelectField isSmall label="Role" name="roleId" error={fields.roleId}>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field
          isSmall
          label="Initial password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="At least 8 characters. Common passwords are not accepted."
          error={fields.password}
        />
      </form>
    </Modal>
  )
}
