/** Round numbers from nothing to at least the highest value, for the lines behind a chart. */
export function ticks(highest: number, about = 4): number[] {
  if (!(highest > 0)) return [0, 1]
  const rough = highest / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10)
  const count = Math.ceil(highest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

/** Which of so many labels are written, so that none touches the next; the first always is. */
export function labelled(count: number, room: number): (index: number) => boolean {
  const every = Math.max(1, Math.ceil(count / Math.max(1, room)))
  return (index) => index % every === 0
}
