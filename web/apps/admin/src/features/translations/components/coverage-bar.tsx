import { type Counts, totalOf } from '../model/coverage'

/** What is complete and what is there in part, as widths, for the eye alone. */
export function CoverageBar({ counts, className }: { counts: Counts; className: string }) {
  const total = Math.max(1, totalOf(counts))
  const complete = (counts.complete / total) * 100
  const partial = (counts.partial / total) * 100
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`block h-2 w-full overflow-hidden rounded-full ${className}`}
    >
      <rect width="100" height="4" fill="var(--surface-3)" />
      <rect width={complete + partial} height="4" fill="var(--chart-compared)" />
      <rect width={complete} height="4" fill="var(--chart)" />
    </svg>
  )
}
