export { AccountDocument, type AccountQuery } from './api/account.generated'
export { SignInForm } from './components/sign-in-form'
export { sessionChanged, sessionReducer } from './model/session-slice'
export { useIsSignedIn } from './model/use-session'
