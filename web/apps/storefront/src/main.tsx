// First: what is asked at once is asked in the language of the page.
// biome-ignore-all assist/source/organizeImports: see above
import { learn } from './shared/language'
import { ApolloProvider } from '@apollo/client/react'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { RouterProvider } from 'react-router/dom'
import { router } from './app/router'
import { store } from './app/store'
import { client } from './shared/client'
import './styles.css'

// What writes styles at run time, such as the lock of the page behind a dialog, carries the page's nonce.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
if (nonce) setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

void learn().then(() =>
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <Provider store={store}>
          <RouterProvider router={router} />
        </Provider>
      </ApolloProvider>
    </StrictMode>,
  ),
)
