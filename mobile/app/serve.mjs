// npm run web: the app as it was built for a browser, with the router of a running shop on the page's own origin. For looking and for tests:
// phones talk to the router themselves.
import { createReadStream, existsSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('dist', import.meta.url))
const router = new URL(process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql')
const port = Number(process.env.STOA_MOBILE_PORT ?? 3002)
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** As a phone asks: without the name of a page. */
function onward({ method, headers: { origin, referer, cookie, host, ...headers } }, answer) {
  const sent = ask(router, { method, headers: { ...headers, host: router.host } })
  return sent.on('response', answer)
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://here')
  if (pathname === '/graphql') {
    const sent = onward(request, (answer) => {
      response.writeHead(answer.statusCode, answer.headers)
      answer.pipe(response)
    })
    sent.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
    return request.pipe(sent)
  }
  const file = join(DIST, normalize(pathname))
  const found = extname(file) && existsSync(file) ? file : join(DIST, 'index.html')
  response.writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
  return createReadStream(found).pipe(response)
})

server.on('upgrade', (request, socket, head) => {
  const sent = onward(request, (answer) => socket.end(`HTTP/1.1 ${answer.statusCode} Refused\r\n\r\n`))
  sent.on('upgrade', ({ statusCode, statusMessage, rawHeaders }, upstream, first) => {
    const lines = rawHeaders.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}`]))
    socket.write(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`)
    socket.write(first)
    upstream.write(head)
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ])
      one
        .on('error', () => other.destroy())
        .on('close', () => other.destroy())
        .pipe(other)
  })
  sent.on('error', () => socket.destroy())
  sent.end()
})

server.listen(port, '127.0.0.1', () => console.log(`The app is at http://127.0.0.1:${port}, the router at ${router}`))
