import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { sleep } from './scale.ts'

/**
 * The processes of the shop: who they are, how to end them, and whether they are there again. Of a member with several
 * instances they are named `order-1`, `order-2`, listen 100 ports apart, and the member is the balancer before them.
 */

export const SUBGRAPHS = ['catalog', 'customer', 'order', 'payment'] as const
export const MEMBERS = [...SUBGRAPHS, 'router', 'mongodb', 'redis'] as const
export type Member = (typeof MEMBERS)[number]
export type Process = Member | `${Member}-${number}`

const ROOT = resolve(import.meta.dirname, '../../..')
const VAR = resolve(process.env.STOA_VAR ?? join(ROOT, 'var'))
const PORTS: Record<Member, number> = { catalog: 4001, customer: 4002, order: 4003, payment: 4004, router: 4000, mongodb: 4017, redis: 4079 }

export function portOf(process: Process): number {
  const [member, instance = '0'] = process.split('-') as [Member, string?]
  return portOfMember(member) + 100 * Number(instance)
}

function portOfMember(member: Member): number {
  const given = process.env[`STOA_${member.toUpperCase()}_PORT`]
  return given === undefined ? PORTS[member] + Number(process.env.STOA_PORT_OFFSET ?? 0) : Number(given)
}

function baseUrl(process: Process): string {
  return `http://127.0.0.1:${portOf(process)}`
}

export function pidOf(member: Process | 'supervisor'): number | undefined {
  try {
    const pid = Number(readFileSync(join(VAR, `run/${member}.pid`), 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** A member's processes: its own, or its instances. */
export function processesOf(member: Member): Process[] {
  const names = [member, ...Array.from({ length: 9 }, (_, index) => `${member}-${index + 1}` as const)]
  return names.filter((name) => pidOf(name) !== undefined)
}

/** Sends a signal to a member's process, and to those it started itself. */
export function signal(member: Process, name: NodeJS.Signals): void {
  const pid = pidOf(member)
  if (pid === undefined) throw new Error(`${member} does not run`)
  process.kill(-pid, name)
}

async function isReady(process: Process): Promise<boolean> {
  switch (process) {
    case 'redis':
      return (await saysPong()) === true
    case 'mongodb':
      // Whoever needs it says whether it can be used; some of them may be down themselves.
      return (await Promise.all(SUBGRAPHS.map(isReady))).some(Boolean)
    case 'router':
      return answers(`${baseUrl('router')}/readiness`)
    default:
      return answers(`${baseUrl(process)}/actuator/health/readiness`)
  }
}

/** The promise; on a machine that is busy with other things there is no telling, so it can be set. */
const READY_WITHIN_S = Number(process.env.STOA_RESILIENCE_READY_WITHIN ?? 60)

/** Waits until somebody else is in the place of the process that ended, and ready; answers the seconds since then. */
export async function revived(member: Process, former: number | undefined, since: number, seconds = READY_WITHIN_S): Promise<number> {
  const deadline = since + seconds * 1000
  if (!isSupervised()) restart(member)
  while (Date.now() < deadline) {
    const pid = pidOf(member)
    if (pid !== undefined && pid !== former && (await isReady(member))) return (Date.now() - since) / 1000
    await sleep(200)
  }
  throw new Error(`${member} was not ready again within ${seconds} s`)
}

export async function allReady(seconds = READY_WITHIN_S): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const ready = await Promise.all(MEMBERS.map(isReady))
    if (ready.every(Boolean)) return
    if (Date.now() > deadline) throw new Error(`not ready after ${seconds} s: ${MEMBERS.filter((_, index) => !ready[index]).join(', ')}`)
    await sleep(200)
  }
}

/** The launcher's supervisor starts what has died; without it we do. */
function isSupervised(): boolean {
  return pidOf('supervisor') !== undefined
}

function restart(member: Process): void {
  spawn(join(ROOT, 'stoa'), ['restart', member], { stdio: 'ignore', cwd: ROOT })
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

function saysPong(): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(portOf('redis'), '127.0.0.1', () => socket.write('PING\r\n'))
    const end = (answer: boolean) => {
      socket.destroy()
      done(answer)
    }
    socket.setTimeout(1000, () => end(false))
    socket.on('error', () => end(false))
    socket.on('data', (bytes) => end(bytes.toString().startsWith('+PONG')))
  })
}

/**
 * Kills a member and takes its port, so that nobody can put another in its place: for good, until the answered function
 * is called. Connections are closed as soon as they are made.
 */
export async function holdPlace(member: Member): Promise<() => Promise<void>> {
  const until = Date.now() + 10_000
  while (Date.now() < until) {
    if (pidOf(member) !== undefined) signal(member, 'SIGKILL')
    const server = await listening(portOf(member))
    if (server) return () => new Promise((done) => server.close(() => done()))
    // Who was killed has its port until the system has taken it away.
    await sleep(5)
  }
  throw new Error(`the port of ${member} cannot be taken`)
}

/** Closes connections as soon as they are made; nobody where the port is taken. */
function listening(port: number): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => done(undefined))
    server.listen(port, '127.0.0.1', () => done(server))
  })
}
