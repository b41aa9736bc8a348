import { Checkbox, Field, SelectField } from '@stoa/ui'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { type HoursDraft, type PickupDraft, WEEKDAYS } from '../model/pickup'

interface Props {
  pickup: PickupDraft
  mayWrite: boolean
  error?: string
  onChange: (pickup: PickupDraft) => void
}

const zones = () => Intl.supportedValuesOf('timeZone')

/** Whether buyers fetch goods there, and what they are told of it. */
export function PickupPanel({ pickup, mayWrite, error, onChange }: Props) {
  const text = (name: 'name' | 'readyMinutes' | 'latitude' | 'longitude') => ({
    isSmall: true,
    disabled: !mayWrite,
    value: pickup[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...pickup, [name]: target.value }),
  })
  return (
    <Panel title="Pick-up">
      <IssueList messages={error ? [error] : []} />
      <label className="flex items-start gap-3 text-sm">
        <Checkbox
          className="mt-0.5"
          checked={pickup.isOffered}
          disabled={!mayWrite}
          onChange={({ target }) => onChange({ ...pickup, isOffered: target.checked })}
        />
        <span>
          <span className="font-medium">Buyers can pick goods up here</span>
          <span className="block text-ink-2">
            They see its name and address, its opening hours, and whether goods are there. Never how many.
          </span>
        </span>
      </label>
      {pickup.isOffered && (
        <div className="mt-5 grid items-start gap-x-8 gap-y-5 lg:grid-cols-2">
          <div className="grid gap-4 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <Field label="Name that buyers read" maxLength={100} {...text('name')} />
            </div>
            <div className="sm:col-span-2">
              <Field label="Minutes until an order is ready" inputMode="numeric" hint="Of opening time" {...text('readyMinutes')} />
            </div>
            <div className="sm:col-span-2">
              <SelectField
                isSmall
                label="Time zone"
                disabled={!mayWrite}
                value={pickup.timeZone}
                onChange={({ target }) => onChange({ ...pickup, timeZone: target.value })}
              >
                {[...new Set([pickup.timeZone, ...zones()])].map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </SelectField>
            </div>
            <Field label="Latitude" isOptional inputMode="decimal" placeholder="52.5200" {...text('latitude')} />
            <Field label="Longitude" isOptional inputMode="decimal" placeholder="13.4050" {...text('longitude')} />
          </div>
          <Hours hours={pickup.hours} mayWrite={mayWrite} onChange={(hours) => onChange({ ...pickup, hours })} />
        </div>
      )}
    </Panel>
  )
}

function Hours({ hours, mayWrite, onChange }: { hours: HoursDraft[]; mayWrite: boolean; onChange: (hours: HoursDraft[]) => void }) {
  const set = (day: string, changes: Partial<HoursDraft>) => onChange(hours.map((one) => (one.day === day ? { ...one, ...changes } : one)))
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Opening hours</legend>
      <p className="mb-3 text-ink-2 text-sm">A day without times is closed. With none at all it is always open.</p>
      <div className="space-y-2">
        {WEEKDAYS.map(({ day, name }) => {
          const { opens = '', closes = '' } = hours.find((one) => one.day === day) ?? {}
          const time = (label: string, value: string, field: 'opens' | 'closes') => (
            <input
              type="time"
              aria-label={`${name}, ${label}`}
              disabled={!mayWrite}
              value={value}
              onChange={({ target }) => set(day, { [field]: target.value })}
              className="h-9 w-full min-w-0 rounded-field border border-line-strong bg-surface px-2 text-ink text-sm disabled:bg-surface-2 disabled:text-ink-2"
            />
          )
          return (
            <div key={day} className="grid grid-cols-[6.5rem_1fr_auto_1fr] items-center gap-2">
              <span className="text-sm">{name}</span>
              {time('opens', opens, 'opens')}
              <span aria-hidden className="text-ink-2">
                –
              </span>
              {time('closes', closes, 'closes')}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
