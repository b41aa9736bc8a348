export { MarketsDocument } from './api/markets.generated'
