import { lazy, Suspense, useState } from 'react'
import { ChosenField } from '../../../shared/chosen-field'

const Picker = lazy(async () => ({ default: (await import('../../brands')).BrandPicker }))

interface Brand {
  id: string
  name: string
}

interface Props {
  brand: Brand | null
  error: string | undefined
  mayWrite: boolean
  onChange: (brand: Brand | null) => void
}

/** Who makes the product. */
export function BrandField({ brand, error, mayWrite, onChange }: Props) {
  const [isPicking, setPicking] = useState(false)
  return (
    <>
      <ChosenField
        label="Brand"
        what="brand"
        name={brand?.name}
        error={error}
        disabled={!mayWrite}
        onChoose={() => setPicking(true)}
        onRemove={() => onChange(null)}
      />
      {isPicking && (
        <Suspense fallback={null}>
          <Picker
            title="Choose a brand"
            act="Choose"
            without={brand ? [brand.id] : []}
            most={1}
            onClose={() => setPicking(false)}
            onPick={([chosen]) => {
              setPicking(false)
              if (chosen) onChange({ id: chosen.id, name: chosen.name })
            }}
          />
        </Suspense>
      )}
    </>
  )
}
