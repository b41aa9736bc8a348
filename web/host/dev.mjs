// The applications from their sources: every change is seen at once. Same doors to the API and the session as serve.mjs, no policy.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createServer as createVite } from 'vite'
import { isForApi, isUpload, passUpload, proxy } from './proxy.mjs'
import { pathOf } from './requests.mjs'
import { SessionDoor } from './session.mjs'
import { apps, isSecure, pictures, shop, upstream } from './settings.mjs'

for (const { name, port } of apps) {
  const root = fileURLToPath(new URL(`../apps/${name}`, import.meta.url))
  process.chdir(root)
  const server = createServer()
  const named = { name: 'shop', transformIndexHtml: (html) => html.replace('__STOA_SHOP__', shop).replace('__STOA_PICTURES__', pictures) }
  const vite = await createVite({ root, plugins: [named], server: { middlewareMode: true, hmr: { server } } })
  const session = new SessionDoor({ name, upstream, isSecure })
  server.on('request', (request, response) => {
    const pathname = pathOf(request)
    if (pathname === '/healthz') return response.end('ok')
    if (isForApi(pathname)) return proxy(request, response, upstream)
    if (isUpload(request, pathname)) return passUpload(request, response, pathname, pictures)
    if (session.isFor(pathname)) return session.answer(request, response)
    return vite.middlewares(request, response)
  })
  server.listen(port, '127.0.0.1')
}
