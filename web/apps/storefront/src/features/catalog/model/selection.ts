import type { ProductPageQuery } from '../api/product-page.generated'

type Product = NonNullable<ProductPageQuery['product']>

/** Which variant is meant by values of options. Positions are those of the matrix. */
interface Matrix {
  options: readonly { name: string; values: readonly string[] }[]
  cells: readonly { variantId: string; positions: readonly number[]; isBuyable: boolean }[]
}

export type Selection = readonly number[]

/** The variant to begin with: the one that the address names, else the first that can be bought. */
export function firstSelection(matrix: Matrix, variantId: string | null): Selection {
  const named = matrix.cells.find((cell) => cell.variantId === variantId)
  return (named ?? matrix.cells.find(({ isBuyable }) => isBuyable) ?? matrix.cells[0])?.positions ?? []
}

const distance = (one: Selection, other: Selection) => one.filter((position, index) => position !== other[index]).length

/** Another value of one option; where nobody makes that together with the rest, the nearest that is made. */
export function select(matrix: Matrix, current: Selection, option: number, position: number): Selection {
  const wanted = current.map((one, index) => (index === option ? position : one))
  const made = matrix.cells.filter((cell) => cell.positions[option] === position)
  const nearest = [...made].sort(
    (a, b) => distance(a.positions, wanted) - distance(b.positions, wanted) || Number(b.isBuyable) - Number(a.isBuyable),
  )
  return nearest[0]?.positions ?? current
}

export function variantOf(matrix: Matrix, selection: Selection): string | undefined {
  return matrix.cells.find(({ positions }) => distance(positions, selection) === 0)?.variantId
}

/** Whether a value can be bought together with what else is chosen. */
export function isBuyable(matrix: Matrix, selection: Selection, option: number, position: number): boolean {
  const wanted = selection.map((one, index) => (index === option ? position : one))
  return matrix.cells.some((cell) => cell.isBuyable && distance(cell.positions, wanted) === 0)
}

/** What the page of a product shows: what its address names, else what can be bought. */
export function variantShown(product: Product, variantId: string | null): Product['variants'][number] | undefined {
  const id = variantOf(product.variantMatrix, firstSelection(product.variantMatrix, variantId))
  return product.variants.find((one) => one.id === id) ?? product.variants[0]
}

/** Which picture goes with a variant. */
export function pictureOf(product: Product, variant: Product['variants'][number] | undefined): number {
  return Math.max(
    0,
    product.images.findIndex(({ url }) => url === variant?.image?.url),
  )
}
