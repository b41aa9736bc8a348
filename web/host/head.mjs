// What a page says of itself, as HTML. Everything here was written by somebody: nothing of it is believed to be harmless.

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text) => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign])

/** JSON in a script: nothing in it can end the script. */
const jsonIn = (value) => JSON.stringify(value).replaceAll('<', '\\u003c')

const meta = (kind, name, content) => (content ? `<meta ${kind}="${name}" content="${safe(content)}" />` : '')
const script = (nonce, type, value, id) => `<script type="${type}"${id ? ` id="${id}"` : ''} nonce="${nonce}">${jsonIn(value)}</script>`

function preload({ url, srcSet, sizes }) {
  const set = srcSet ? ` imagesrcset="${safe(srcSet)}" imagesizes="${safe(sizes)}"` : ''
  return `<link rel="preload" as="image" href="${safe(url)}"${set} fetchpriority="high" />`
}

function ofHead({ title, description, type = 'website', picture, data = [], isHidden, canonical }, nonce) {
  const shared = [
    meta('property', 'og:site_name', 'Stoa'),
    meta('property', 'og:type', type),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:image', picture?.url),
    meta('name', 'twitter:card', picture && 'summary_large_image'),
  ]
  return [
    isHidden ? meta('name', 'robots', 'noindex') : `<link rel="canonical" href="${safe(canonical)}" />`,
    ...(isHidden ? [] : shared),
    ...data.map((one) => script(nonce, 'application/ld+json', one)),
  ]
}

const replaced = (html, pattern, text) => html.replace(pattern, () => text)

/** The page with what is known of it. */
export function withFirst(html, { language, head, markup, files, place, content }, nonce) {
  const picture = head?.picture ? preload(head.picture) : ''
  const parts = files.map((file) => `<link rel="after-paint" fetchpriority="low" crossorigin href="${safe(file)}" nonce="${nonce}" />`)
  const tags = [picture, ...parts, ...(head ? ofHead(head, nonce) : [])].filter(Boolean)
  let page = replaced(html, '<html lang="en">', `<html lang="${safe(language)}">`)
  if (head) page = replaced(page, /<title>[^<]*<\/title>/, `<title>${safe(head.title)}</title>`)
  if (head?.description) page = replaced(page, /<meta name="description"[^>]*>/, meta('name', 'description', head.description))
  page = replaced(page, '</head>', `${tags.join('\n')}\n</head>`)
  if (markup) page = replaced(page, '<div id="root"></div>', `<div id="root">${markup}</div>`)
  if (Object.keys(content.cache).length === 0) return page
  return replaced(page, '</body>', `${script(nonce, 'application/json', content, place)}\n</body>`)
}
