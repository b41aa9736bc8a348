import type { ContentBlockInput } from '@stoa/graphql'
import { storedAddress } from '../../../shared/said-by-host'
import type { ProductChoiceFragment } from '../../products'
import type { EditedBlockFragment } from '../api/edited-block.generated'

/** A picture by its address, as blocks have it. */
export interface BlockPicture {
  url: string
  altText: string | null
  width: number | null
  height: number | null
}

interface Texts {
  title: string
  text: string
  linkUrl: string
  linkLabel: string
}

export interface Question {
  question: string
  answerHtml: string
}

/** A block while it is written: whatever its kind does not have stays empty. */
export interface BlockDraft extends Texts {
  /** Its own while the page is open, so that it is the same after it has been moved. */
  key: string
  kind: BlockKind
  html: string
  picture: BlockPicture | null
  products: readonly ProductChoiceFragment[]
  collectionId: string
  questions: readonly Question[]
}

export const KINDS = [
  ['richText', 'Text'],
  ['hero', 'Banner'],
  ['image', 'Picture'],
  ['productList', 'Products'],
  ['video', 'Video'],
  ['faq', 'Questions and answers'],
] as const

export type BlockKind = (typeof KINDS)[number][0]

export const kindName = (kind: BlockKind): string => KINDS.find(([one]) => one === kind)?.[1] ?? ''

export const emptyBlock = (kind: BlockKind, key: string): BlockDraft => ({
  key,
  kind,
  html: '',
  title: '',
  text: '',
  linkUrl: '',
  linkLabel: '',
  picture: null,
  products: [],
  collectionId: '',
  questions: kind === 'faq' ? [{ question: '', answerHtml: '' }] : [],
})

const pictureOf = (image: BlockPicture | null): BlockPicture | null =>
  image && { url: image.url, altText: image.altText, width: image.width, height: image.height }

/** The block as one writes it; null for a kind that only a newer desk knows. */
export function blockOf(block: EditedBlockFragment, key: string): BlockDraft | null {
  switch (block.__typename) {
    case 'RichTextBlock':
      return { ...emptyBlock('richText', key), html: block.html }
    case 'HeroBlock':
      return {
        ...emptyBlock('hero', key),
        title: block.title,
        text: block.text ?? '',
        picture: pictureOf(block.background),
        ...linkOf(block.link),
      }
    case 'ImageBlock':
      return { ...emptyBlock('image', key), picture: pictureOf(block.image), text: block.caption ?? '', ...linkOf(block.link) }
    case 'ProductListBlock':
      return {
        ...emptyBlock('productList', key),
        title: block.heading ?? '',
        products: block.products,
        collectionId: block.collection?.id ?? '',
      }
    case 'VideoBlock':
      return { ...emptyBlock('video', key), title: block.title, linkUrl: block.url }
    case 'FaqBlock':
      return {
        ...emptyBlock('faq', key),
        title: block.heading ?? '',
        questions: block.questions.map(({ question, answerHtml }) => ({ question, answerHtml })),
      }
    default:
      return null
  }
}

const linkOf = (link: { url: string; label: string } | null) => ({ linkUrl: link?.url ?? '', linkLabel: link?.label ?? '' })

const stored = (picture: BlockPicture | null) => picture && { ...picture, url: storedAddress(picture.url) }

const textOrNull = (text: string) => text.trim() || null

/** As the API takes it. */
export function inputOf(block: BlockDraft): ContentBlockInput {
  const title = block.title.trim()
  const link = block.linkUrl.trim() ? { url: block.linkUrl.trim(), label: block.linkLabel.trim() } : null
  switch (block.kind) {
    case 'richText':
      return { richText: { html: block.html } }
    case 'hero':
      return { hero: { title, text: textOrNull(block.text), background: stored(block.picture), link } }
    case 'image':
      return { image: { image: stored(block.picture) ?? { url: '' }, caption: textOrNull(block.text), link } }
    case 'productList':
      return {
        productList: block.collectionId
          ? { heading: textOrNull(title), collectionId: block.collectionId }
          : { heading: textOrNull(title), productIds: block.products.map(({ id }) => id) },
      }
    case 'video':
      return { video: { title, url: block.linkUrl.trim() } }
    case 'faq':
      return {
        faq: {
          heading: textOrNull(title),
          questions: block.questions.map(({ question, answerHtml }) => ({ question: question.trim(), answerHtml })),
        },
      }
  }
}

/** What a block is about, for its heading in the list. */
export function summaryOf({ kind, title, html, text, questions, picture }: BlockDraft): string {
  const plain = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const said = title || text || plain || questions[0]?.question || picture?.altText || ''
  return said.trim().slice(0, 80) || kindName(kind)
}
