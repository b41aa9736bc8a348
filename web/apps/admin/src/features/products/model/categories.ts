interface Branch {
  id: string
  name: string
  children?: readonly Branch[]
}

/** A tree as a list, each with the names above it. */
export function categoryOptions(tree: readonly Branch[] | undefined, above = ''): { value: string; label: string }[] {
  return (tree ?? []).flatMap(({ id, name, children }) => {
    const label = above ? `${above} › ${name}` : name
    return [{ value: id, label }, ...categoryOptions(children, label)]
  })
}
