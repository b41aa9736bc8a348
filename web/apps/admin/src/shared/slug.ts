/** What a name becomes in an address: lower-case letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
