export { categoryOptions } from './components/category-fields'
export { useCategories } from './model/use-categories'
