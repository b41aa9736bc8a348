export { NavigationDocument } from './api/navigation.generated'
export { Footer } from './components/footer'
export { Header } from './components/header'
