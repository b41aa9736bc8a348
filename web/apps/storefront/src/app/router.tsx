import { createBrowserRouter } from 'react-router'
import { routes } from './routes'

/** Asks at once for what the first page needs. */
export const newRouter = () => createBrowserRouter(routes)

/** The first page's parts and answers are there. */
export function firstPage(router: ReturnType<typeof newRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const forget = router.subscribe(({ initialized }) => {
      if (!initialized) return
      forget()
      resolve()
    })
  })
}
