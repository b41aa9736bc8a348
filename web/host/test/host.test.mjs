// The host before an API made up for it: what it passes on, what it keeps to itself, and what it refuses.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const seen = []
let api
let host
let url

const tokens = (refreshToken) => ({
  accessToken: 'access',
  accessTokenExpiresAt: '2099-01-01T00:00:00Z',
  refreshToken,
  refreshTokenExpiresAt: '2099-01-01T00:00:00Z',
})

async function answerAsApi(request, response) {
  let text = ''
  for await (const chunk of request) text += chunk
  const body = JSON.parse(text || '{}')
  seen.push({ method: request.method, url: request.url, headers: request.headers, body })
  if (request.headers.accept === 'text/event-stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('event: next\ndata: {"data":1}\n\n')
    return setTimeout(() => response.end('event: complete\ndata:\n\n'), 300)
  }
  const data = {
    SessionCreate: { sessionCreate: { tokens: tokens('first-refresh'), userErrors: [] } },
    SessionRefresh: { sessionRefresh: { tokens: tokens('second-refresh'), userErrors: [] } },
    SessionRevoke: { sessionRevoke: {} },
  }[body.operationName]
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'stranger=1', 'cache-control': 'public, max-age=60' })
  response.end(JSON.stringify({ data: data ?? { ok: true } }))
}

const listening = async (server) => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

before(async () => {
  api = createServer(answerAsApi)
  const apiPort = await listening(api)
  const probe = createServer()
  const port = await listening(probe)
  probe.close()
  url = `http://127.0.0.1:${port}`
  host = spawn(process.execPath, ['serve.mjs'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      STOA_STOREFRONT_PORT: String(port),
      STOA_ADMIN_PORT: '0',
      STOA_GRAPHQL_URL: `http://127.0.0.1:${apiPort}/graphql`,
      STOA_CATALOG_PUBLIC_URL: `http://localhost:${apiPort}`,
    },
    stdio: 'inherit',
  })
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${url}/healthz`).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})

after(() => {
  host.kill()
  api.closeAllConnections()
  api.close()
})

const session = (path, init = {}) =>
  fetch(url + path, {
    method: 'POST',
    ...init,
    headers: { 'content-type': 'application/json', 'x-stoa-session': '1', origin: url, ...init.headers },
    body: init.body ?? '{}',
  })

describe('pages', () => {
  it('carry another nonce each time, and nothing runs without it', async () => {
    const answers = await Promise.all([fetch(url), fetch(`${url}/products/doric-vase`)])
    const nonces = answers.map(({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy'))[1])
    assert.notEqual(nonces[0], nonces[1])
    const html = await answers[1].text()
    assert.ok(html.includes(`nonce="${nonces[1]}"`))
    assert.ok(!html.includes('__STOA_NONCE__'))
    const policy = answers[0].headers.get('content-security-policy')
    assert.ok(!policy.includes('unsafe-inline'))
    assert.match(policy, /img-src [^;]*http:\/\/localhost:\d+/)
    assert.match(policy, /media-src [^;]*http:\/\/localhost:\d+/)
    assert.equal(answers[0].headers.get('cache-control'), 'no-cache')
    assert.equal(answers[0].headers.get('x-content-type-options'), 'nosniff')
  })

  it('are pages also where a path has a dot', async () => {
    const answer = await fetch(`${url}/order/ord_1.abc`)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type'), /html/)
  })

  it('stay away when a file is missing', async () => {
    const answer = await fetch(`${url}/assets/old-release.js`)
    assert.equal(answer.status, 404)
    assert.doesNotMatch(answer.headers.get('content-type'), /html/)
  })

  it('come with files that are compressed and kept for a year', async () => {
    const html = await (await fetch(url)).text()
    const script = /href="(\/assets\/[^"]+\.js)"/.exec(html)[1]
    const answer = await fetch(url + script, { headers: { 'accept-encoding': 'br' } })
    assert.equal(answer.headers.get('content-encoding'), 'br')
    assert.match(answer.headers.get('cache-control'), /max-age=31536000, immutable/)
  })

  it('survive addresses that are none', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('GET // HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n')
    const [chunk] = await once(socket, 'data')
    assert.match(String(chunk), /^HTTP\/1\.1 \d{3}/)
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
  })

  it('cannot be left by a path', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json']) {
      const answer = await fetch(url + path)
      assert.ok(!(await answer.text()).includes('stoa-web'), path)
    }
  })
})

describe('the API', () => {
  it('is told what it needs and not who somebody claims to be', async () => {
    seen.length = 0
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer t',
        cookie: 'stoa_storefront=x',
        'stoa-router-secret': 'guess',
        'x-forwarded-for': '1.2.3.4',
      },
      body: '{"query":"{ok}"}',
    })
    assert.deepEqual(await answer.json(), { data: { ok: true } })
    assert.equal(seen[0].headers.authorization, 'Bearer t')
    for (const name of ['cookie', 'stoa-router-secret']) assert.equal(seen[0].headers[name], undefined)
    // Who it was that we heard stands last; what they said of themselves before it.
    assert.equal(seen[0].headers['x-forwarded-for'], '1.2.3.4, 127.0.0.1')
    assert.equal(answer.headers.get('set-cookie'), null)
    // Caches in between may keep it, the browser asks again.
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=0, s-maxage=60')
  })

  it('streams events as they come', async () => {
    const began = performance.now()
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{}',
    })
    const reader = answer.body.getReader()
    const { value } = await reader.read()
    assert.match(new TextDecoder().decode(value), /event: next/)
    assert.ok(performance.now() - began < 250)
    await reader.cancel()
  })

  it('is brought files for the places it has made, and nothing else beside it', async () => {
    const file = JSON.stringify({ bytes: 'x'.repeat(2 * 1024 * 1024) })
    const answer = await fetch(`${url}/uploads/upl_1?signature=s`, { method: 'PUT', body: file })
    assert.equal(answer.status, 200)
    assert.deepEqual({ method: seen.at(-1).method, url: seen.at(-1).url }, { method: 'PUT', url: '/uploads/upl_1?signature=s' })
    for (const [method, path] of [
      ['POST', '/uploads/upl_1'],
      ['PUT', '/uploads/../actuator'],
      ['PUT', '/actuator/health'],
    ])
      assert.equal((await fetch(url + path, { method })).status, 405)
  })

  it('is spared bodies that are too large', async () => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(1024 * 1024 + 1),
    })
    assert.equal(answer.status, 413)
  })
})

describe('the session', () => {
  it('keeps the refresh token from scripts', async () => {
    const answer = await session('/session', { body: JSON.stringify({ email: 'ada@example.com', password: 'secret' }) })
    const text = await answer.text()
    assert.equal(JSON.parse(text).accessToken, 'access')
    assert.ok(!text.includes('first-refresh'))
    const cookie = answer.headers.get('set-cookie')
    assert.match(cookie, /^stoa_storefront=first-refresh; /)
    for (const flag of ['HttpOnly', 'SameSite=Strict', 'Path=/']) assert.ok(cookie.includes(flag), flag)
  })

  it('trades the cookie for new tokens', async () => {
    const answer = await session('/session/refresh', { headers: { cookie: 'other=1; stoa_storefront=first-refresh' } })
    assert.equal((await answer.json()).accessToken, 'access')
    assert.match(answer.headers.get('set-cookie'), /second-refresh/)
  })

  it('is none without a cookie', async () => {
    const answer = await session('/session/refresh')
    assert.equal((await answer.json()).accessToken, null)
  })

  it('ends, and the cookie with it', async () => {
    seen.length = 0
    const answer = await session('/session', { method: 'DELETE', headers: { cookie: 'stoa_storefront=first-refresh' } })
    assert.match(answer.headers.get('set-cookie'), /^stoa_storefront=;.*Max-Age=0/)
    assert.deepEqual(
      seen.map(({ body }) => body.operationName),
      ['SessionRefresh', 'SessionRevoke'],
    )
  })

  it('is refused to strangers, forms and damaged bodies', async () => {
    seen.length = 0
    const refused = await Promise.all([
      session('/session', { headers: { origin: 'https://evil.example' } }),
      session('/session', { headers: { 'x-stoa-session': '' } }),
      session('/session', { headers: { 'content-type': 'text/plain' } }),
      session('/session', { headers: { 'sec-fetch-site': 'cross-site' } }),
    ])
    assert.deepEqual(
      refused.map(({ status }) => status),
      [403, 403, 403, 403],
    )
    assert.equal((await session('/session', { body: '{"email":' })).status, 400)
    assert.equal(seen.length, 0)
  })
})
