import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const graphql = process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql'

const CORE =
  /src\/shared\/|features\/catalog\/(components\/(product-card|product-grid|price)|model\/pictures)\.|features\/cart\/(api\/cart-details|model\/bag-slice)\.|lucide-react\/dist\/esm\/(?!icons)|packages\/(session|graphql)\/|packages\/ui\/src\/(language|cn|theme|icon-button|button|picture|skeleton|spinner|announcer)\.|node_modules\/(react|react-dom|scheduler|react-router|react-redux|redux|@reduxjs\/toolkit|immer|@apollo\/client(?!\/react\/hooks\/use(Mutation|Subscription|LazyQuery)|\/link\/subscriptions)|@wry\/\w+|optimism|rxjs|tslib|graphql|clsx|class-variance-authority)\//

/** The package names only its build with warnings; the other one lies beside it. */
const router = (file: string) => fileURLToPath(new URL(`../../node_modules/react-router/dist/production/${file}.mjs`, import.meta.url))
const withoutWarnings = [
  { find: /^react-router$/, replacement: router('index') },
  { find: /^react-router\/dom$/, replacement: router('dom-export') },
]

/** What was drawn is seen before the scripts run: they are fetched behind all else, and begin after the first picture of the page. */
const afterThePaint: Plugin = {
  name: 'after-the-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [entry = '', file] = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? []
      const nonce = / nonce="[^"]*"/.exec(entry)?.[0] ?? ''
      const begin = `import(${JSON.stringify(file)})`
      const script = `<script${nonce}>document.hidden ? ${begin} : requestAnimationFrame(() => setTimeout(() => ${begin}))</script>`
      return html
        .replace(entry, `<link rel="modulepreload" crossorigin href="${file}"${nonce}>`)
        .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
        .replace('</body>', `${script}\n</body>`)
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
    // What every page needs, in one piece: it compresses better than in twenty.
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } } },
  },
  // The smaller build of rxjs: what it does without old classes.
  resolve: {
    ...(isSsrBuild ? {} : { conditions: ['es2015', ...defaultClientConditions] }),
    alias: command === 'build' ? withoutWarnings : [],
  },
  server: { proxy: { '/graphql': { target: new URL(graphql).origin, changeOrigin: true } } },
}))
