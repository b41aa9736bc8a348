import { ApolloProvider } from '@apollo/client/react'
import { type ComponentProps, type ReactNode, StrictMode } from 'react'
import { Provider } from 'react-redux'
import { client } from '../shared/client'
import { STRANGER } from './store'

/** What every page stands in: in the browser and on the host the same, or the one could not take up what the other has drawn. */
export function Around({ store, children }: { store: ComponentProps<typeof Provider>['store']; children: ReactNode }) {
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <Provider store={store} serverState={STRANGER}>
          {children}
        </Provider>
      </ApolloProvider>
    </StrictMode>
  )
}
