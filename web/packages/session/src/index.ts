export { Session, type SignIn } from './session'
