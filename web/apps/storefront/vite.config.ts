import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const graphql = process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql'

/** What every page needs, in few pieces: they compress better than many, and one is not too much for a turn of a phone. In the order in which they run. */
const GROUPS = [
  { name: 'view', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'data', test: /node_modules\/(@apollo\/client(?!\/(react|link\/subscriptions))|@wry\/\w+|optimism|rxjs|tslib|graphql)\// },
  {
    name: 'core',
    test: /src\/shared\/(?!api\/|countries\.|use-form\.|quantity-rule\.)|features\/catalog\/(components\/(product-card|product-grid|price)|model\/pictures)\.|features\/cart\/(api\/cart-details|model\/bag-slice)\.|lucide-react\/dist\/esm\/((?!icons)|icons\/(truck|rotate-ccw)\.)|packages\/(session(?!\/src\/(event-stream|recovery)\.)|graphql)\/|packages\/ui\/src\/(language|cn|theme|icon-button|button|picture|skeleton|spinner|announcer)\.|node_modules\/(react-router|react-redux|redux|@reduxjs\/toolkit|immer|@apollo\/client\/react(?!\/hooks\/use(Mutation|Subscription|LazyQuery))|clsx|class-variance-authority)\//,
  },
]

/** The package names only its build with warnings; the other one lies beside it. */
const router = (file: string) => fileURLToPath(new URL(`../../node_modules/react-router/dist/production/${file}.mjs`, import.meta.url))
const withoutWarnings = [
  { find: /^react-router$/, replacement: router('index') },
  { find: /^react-router\/dom$/, replacement: router('dom-export') },
]

/**
 * What was drawn is seen before the scripts: until then the network belongs to the picture of the page. Then all of them are fetched at once, and run in turns, for pressing and scrolling come in between.
 * A page that was not drawn waits for nothing.
 */
const afterThePaint: Plugin = {
  name: 'after-the-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const [entry = '', file] = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? []
      const nonce = / nonce="[^"]*"/.exec(entry)?.[0] ?? ''
      const turns = [...GROUPS.map(({ name }) => Object.values(bundle).find((chunk) => chunk.name === name)), { fileName: file?.slice(1) }]
      const begin = `async () => {
      for (const link of document.querySelectorAll('link[rel=after-paint]')) link.rel = 'modulepreload'
      for (const file of ${JSON.stringify(turns.map((chunk) => `/${chunk?.fileName}`))}) {
        await import(file)
        await new Promise((resolve) => setTimeout(resolve))
      }
    }`
      return html
        .replace(entry, `<link rel="modulepreload" crossorigin href="${file}"${nonce}>`)
        .replaceAll('<link rel="modulepreload"', '<link rel="after-paint" fetchpriority="low"')
        .replace(
          '</body>',
          `<script${nonce}>
    const begin = ${begin}
    // What the network kept back is fetched when it is there again.
    const answer = () => begin().catch(() => addEventListener('online', () => location.reload()))
    if (document.getElementById('root').hasChildNodes() && !document.hidden) requestAnimationFrame(() => setTimeout(answer))
    else answer()
    </script>
  </body>`,
        )
    },
  },
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), afterThePaint],
  // The host puts a fresh nonce into the place of this word with every answer.
  html: { cspNonce: '__STOA_NONCE__' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: GROUPS } } },
  },
  // The smaller build of rxjs: what it does without old classes.
  resolve: {
    ...(isSsrBuild ? {} : { conditions: ['es2015', ...defaultClientConditions] }),
    alias: command === 'build' ? withoutWarnings : [],
  },
  server: { proxy: { '/graphql': { target: new URL(graphql).origin, changeOrigin: true } } },
}))
