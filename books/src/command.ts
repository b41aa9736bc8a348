import { parseArgs } from 'node:util'
import { checkBooks, type Difference } from './check-books.ts'

const HELP = `Compares orders, payments, Stripe's own list, stock, ledger, outboxes and inboxes.

  --wait <s>    repeat until nothing differs or moves, at the longest so many seconds
  --grace <s>   what is younger counts as still moving (15)
  --json        differences as JSON
Ends with 0 when the books are right, 1 when not, 2 when they cannot be read.`

const { values } = parseArgs({
  options: { wait: { type: 'string' }, grace: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})

if (values.help) {
  console.log(HELP)
} else {
  try {
    const began = Date.now()
    const differences = await checkBooks({ wait: seconds(values.wait, 0), grace: seconds(values.grace, 15) })
    console.log(values.json ? JSON.stringify(differences, null, 2) : told(differences, Date.now() - began))
    process.exitCode = differences.some((one) => values.wait !== undefined || !one.isMoving) ? 1 : 0
  } catch (failure) {
    console.error(`The books cannot be read: ${failure instanceof Error ? failure.message : String(failure)}`)
    process.exitCode = 2
  }
}

function told(differences: Difference[], ms: number): string {
  const settled = differences.filter((one) => !one.isMoving)
  const moving = differences.filter((one) => one.isMoving)
  return [
    ...settled.map((one) => `✗ ${one.check}: ${one.sentence}`),
    ...moving.map((one) => `… ${one.check}, still moving: ${one.sentence}`),
    differences.length === 0 ? `The books agree (${ms} ms).` : `${settled.length} differences, ${moving.length} still moving (${ms} ms).`,
  ].join('\n')
}

function seconds(given: string | undefined, standard: number): number {
  const number = Number(given ?? standard)
  if (!Number.isFinite(number) || number < 0) throw new Error(`'${given}' is not a number of seconds.`)
  return number
}
