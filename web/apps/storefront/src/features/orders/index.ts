export { orderLinkLoader } from './routes/loaders'
