/** What a colour looks like, beside its name. */
export function ColourDot({ color }: { color: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="inline-block size-4 shrink-0 align-[-0.15em] text-line-strong">
      <circle cx="8" cy="8" r="7" fill={color} stroke="currentColor" />
    </svg>
  )
}
