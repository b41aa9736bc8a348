export { BrandPicker } from './components/brand-picker'
