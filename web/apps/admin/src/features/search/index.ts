export { IndexPanel } from './components/index-panel'
