import { Field, SelectField } from '@stoa/ui'
import { type Choice, COMPARISONS, dayOf, PERIODS } from '../model/period'

interface Props {
  choice: Choice
  /** Those that something was sold in. */
  currencies: readonly string[]
  onChange: (change: Partial<Choice>) => void
}

/** What is reported on. Everything chosen is in the address. */
export function PeriodBar({ choice, currencies, onChange }: Props) {
  const today = dayOf(new Date())
  const shown = choice.currency && !currencies.includes(choice.currency) ? [choice.currency, ...currencies] : currencies
  const own = ({ from, until }: Choice) => ({ from: from || today, until: until || today })
  return (
    <fieldset className="flex flex-wrap items-end gap-3">
      <legend className="sr-only">Report</legend>
      <SelectField
        label="Period"
        isSmall
        value={choice.period}
        onChange={({ target }) => onChange({ period: target.value as Choice['period'], ...(target.value === 'own' ? own(choice) : {}) })}
      >
        <Options of={PERIODS} />
      </SelectField>
      {choice.period === 'own' && (
        <>
          <Field
            label="From"
            type="date"
            isSmall
            value={choice.from}
            max={today}
            onChange={({ target }) => onChange({ from: target.value })}
          />
          <Field
            label="Until"
            type="date"
            isSmall
            value={choice.until}
            max={today}
            onChange={({ target }) => onChange({ until: target.value })}
          />
        </>
      )}
      <SelectField
        label="Compare with"
        isSmall
        value={choice.compare}
        onChange={({ target }) => onChange({ compare: target.value as Choice['compare'] })}
      >
        <Options of={COMPARISONS} />
      </SelectField>
      {shown.length > 1 && (
        <SelectField
          label="Currency"
          isSmall
          value={choice.currency || shown[0]}
          onChange={({ target }) => onChange({ currency: target.value })}
        >
          {shown.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
      )}
    </fieldset>
  )
}

function Options({ of }: { of: Record<string, string> }) {
  return Object.entries(of).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
