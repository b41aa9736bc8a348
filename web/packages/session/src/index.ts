export { EventStreamLink } from './event-stream-link'
export { KnownDocumentsLink } from './known-documents-link'
export { Session, type SignIn } from './session'
