/** A delivery that is expected on a day comes in the course of it: the end of that day, where the browser is. */
export function expectedAt(day: string): string | null {
  const end = new Date(`${day}T23:59:00`)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}
