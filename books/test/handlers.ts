import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { SUBGRAPHS, type Subgraph } from '../src/settings.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Which subgraph's handlers hear which event, as the Java sources say; events are those with a schema. */
export async function handlers(): Promise<Record<string, [Subgraph, string][]>> {
  const types = (await readdir(join(ROOT, 'schema/events'))).filter((file) => file.endsWith('.schema.json')).map((file) => file.replace('.schema.json', ''))
  const found = Object.fromEntries(types.map((type) => [type, [] as [Subgraph, string][]]))
  for (const subgraph of SUBGRAPHS) {
    const sources = join(ROOT, `${subgraph}-subgraph/src/main/java`)
    const files = (await readdir(sources, { recursive: true })).sort()
    for (const file of files.filter((one) => one.endsWith('Handler.java'))) {
      const source = await readFile(join(sources, file), 'utf8')
      const record = /implements Event(?:Batch)?Handler<(?:\w+\.)?(\w+)>/.exec(source)?.[1]
      if (record === undefined) continue
      const own = files.filter((one) => basename(one) === `${record}.java`)
      const types = [source, ...(await Promise.all(own.map((one) => readFile(join(sources, one), 'utf8'))))].map(typeIn)
      const type = types.find((one) => one !== undefined) ?? `unknown event of ${file}`
      ;(found[type] ??= []).push([subgraph, basename(file, '.java')])
    }
  }
  return found
}

function typeIn(source: string): string | undefined {
  return /@EventType\("([^"]+)"\)/.exec(source)?.[1]
}
