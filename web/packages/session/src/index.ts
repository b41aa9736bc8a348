export { EventStreamLink } from './event-stream-link'
export { Session, type SignIn } from './session'
