import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The line of one visitor to the shop, which can be cut: what is open on it breaks, as no browser does by itself when it plays offline. */
export class Line {
  readonly #server = createServer((asked, answer) => {
    const onwards = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    onwards.on('error', () => answer.destroy())
    answer.on('close', () => onwards.destroy())
    asked.pipe(onwards)
  })

  static async laid(): Promise<Line> {
    const line = new Line()
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve))
    return line
  }

  /** For a browser: its way to everything. */
  get proxy() {
    return { server: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`, bypass: '<-loopback>' }
  }

  cut(): void {
    this.#server.closeAllConnections()
  }

  close(): void {
    this.#server.close()
    this.cut()
  }
}
