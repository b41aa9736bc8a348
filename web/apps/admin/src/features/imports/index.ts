export { ImportForm } from './components/import-form'
export { importState, progress } from './model/states'
