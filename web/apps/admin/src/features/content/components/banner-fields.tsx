import type { AudienceCustomers } from '@stoa/graphql'
import { Field, SelectField } from '@stoa/ui'
import { instantOf, localTime } from '../../../shared/local-time'
import type { BannerDraft } from '../model/banners'

interface Props {
  banner: BannerDraft
  isFixed: boolean
  onChange: (changes: Partial<BannerDraft>) => void
}

/** When a banner is shown, and to whom. */
export function BannerFields({ banner, isFixed, onChange }: Props) {
  const more = banner.markets.length + banner.customerGroupIds.length
  return (
    <div className="grid gap-4 border-t pt-4 sm:grid-cols-3">
      <Field
        isSmall
        isOptional
        label="Show from"
        type="datetime-local"
        disabled={isFixed}
        value={localTime(banner.publishAt)}
        onChange={({ target }) => onChange({ publishAt: instantOf(target.value) })}
      />
      <Field
        isSmall
        isOptional
        label="Show until"
        type="datetime-local"
        disabled={isFixed}
        value={localTime(banner.unpublishAt)}
        onChange={({ target }) => onChange({ unpublishAt: instantOf(target.value) })}
      />
      <div>
        <SelectField
          isSmall
          label="Shown to"
          disabled={isFixed}
          value={banner.customers}
          onChange={({ target }) => onChange({ customers: target.value as AudienceCustomers })}
        >
          <option value="EVERYBODY">Everybody</option>
          <option value="GUESTS">Guests</option>
          <option value="SIGNED_IN">Signed-in customers</option>
        </SelectField>
        {more > 0 && <p className="mt-1.5 text-ink-2 text-sm">Limited to certain markets or customer groups.</p>}
      </div>
    </div>
  )
}
