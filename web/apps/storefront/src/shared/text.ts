const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function signOf(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (!name.startsWith('#')) return NAMED[name] ?? whole
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** What a sanitised piece of HTML says, without its marks: the same in a browser and on the host. To be shown as text, never as HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, signOf)
    .trim()
}
