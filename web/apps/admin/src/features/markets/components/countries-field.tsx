import { IconButton, SelectField } from '@stoa/ui'
import { X } from 'lucide-react'
import { countries, countryName } from '../../../shared/regions'
import { moved, SortableList } from '../../../shared/sortable-list'

interface Props {
  chosen: readonly string[]
  disabled: boolean
  onChange: (countries: string[]) => void
}

/** Countries in an order: the tax of the first is shown. */
export function CountriesField({ chosen, disabled, onChange }: Props) {
  return (
    <>
      <SortableList
        items={chosen}
        keyOf={(code) => code}
        nameOf={countryName}
        isFixed={disabled || chosen.length < 2}
        onMove={(from, to) => onChange(moved(chosen, from, to))}
        className="mb-3 max-h-72 overflow-y-auto"
      >
        {(code, index) => (
          <div className="flex min-h-10 items-center gap-2 text-sm">
            <span className="min-w-0 flex-1 truncate">{countryName(code)}</span>
            {index === 0 && chosen.length > 1 && <span className="text-ink-2">Its tax is shown</span>}
            {!disabled && chosen.length > 1 && (
              <IconButton label={`Remove ${countryName(code)}`} isSmall onClick={() => onChange(chosen.filter((one) => one !== code))}>
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </div>
        )}
      </SortableList>
      {!disabled && (
        <SelectField isSmall label="Add country" value="" onChange={({ target }) => target.value && onChange([...chosen, target.value])}>
          <option value="">Choose a country</option>
          {countries()
            .filter(({ value }) => !chosen.includes(value))
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </SelectField>
      )}
    </>
  )
}
