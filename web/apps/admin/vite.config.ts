import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const graphql = process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // The host puts a fresh nonce into the place of this word with every answer.
  html: { cspNonce: '__STOA_NONCE__' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, reportCompressedSize: false, manifest: true },
  server: { proxy: { '/graphql': { target: new URL(graphql).origin, changeOrigin: true } } },
})
