/** Which variant somebody means by what they have chosen so far. */
export type Chosen = Readonly<Record<string, string>>

interface Variant {
  id: string
  selectedOptions: readonly { name: string; value: string }[]
  availability: { isBuyable: boolean }
}

const has = (variant: Variant, name: string, value: string) =>
  variant.selectedOptions.some((option) => option.name === name && option.value === value)

const fits = (variant: Variant, chosen: Chosen) => Object.entries(chosen).every(([name, value]) => has(variant, name, value))

/** The first that can be bought, else the first: so that something is chosen from the start. */
export function firstChoice(variants: readonly Variant[]): Chosen {
  const first = variants.find(({ availability }) => availability.isBuyable) ?? variants[0]
  return Object.fromEntries((first?.selectedOptions ?? []).map(({ name, value }) => [name, value]))
}

export function variantFor<V extends Variant>(variants: readonly V[], chosen: Chosen): V | undefined {
  return variants.find((variant) => fits(variant, chosen))
}

/** Chooses a value; what does not exist together with it gives way, in favour of what can be bought. */
export function choose(variants: readonly Variant[], chosen: Chosen, name: string, value: string): Chosen {
  const wanted = { ...chosen, [name]: value }
  if (variantFor(variants, wanted)) return wanted
  const others = variants.filter((variant) => has(variant, name, value))
  return others.length > 0 ? firstChoice(others) : chosen
}

/** Whether a value can be bought together with the other choices. */
export function isOffered(variants: readonly Variant[], chosen: Chosen, name: string, value: string): boolean {
  return variantFor(variants, { ...chosen, [name]: value })?.availability.isBuyable ?? false
}
