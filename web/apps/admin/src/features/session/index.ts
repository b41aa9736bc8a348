export { nextOf, signInLoader, staffLoader } from './model/loaders'
export { useViewer } from './model/viewer'
