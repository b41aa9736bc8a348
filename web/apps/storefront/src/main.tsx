// First: what is asked at once is asked in the language of the page.
// biome-ignore-all assist/source/organizeImports: see above
import { learn } from './shared/language'
import { setNonce } from 'get-nonce'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { Around } from './app/around'
import { firstPage, newRouter } from './app/router'
import { ownStore } from './app/store'
import { hasFirstAnswers } from './shared/client'
import './styles.css'

// What writes styles at run time, such as the lock of the page behind a dialog, carries the page's nonce.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
if (nonce) setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

/** The browser may have something to paint, and people something to scroll. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

async function begin(root: HTMLElement): Promise<void> {
  await turn()
  const router = newRouter()
  await Promise.all([learn(), turn()])
  const app = (
    <Around store={ownStore()}>
      <RouterProvider router={router} />
    </Around>
  )
  if (!root.hasChildNodes() || !hasFirstAnswers) return createRoot(root).render(app)
  // What the host has drawn is taken up as it is, as soon as everything that it was drawn from is here; piece by piece, so that the page never stands still.
  await firstPage(router)
  startTransition(() => void hydrateRoot(root, app))
}

void begin(root)
