import type { MediaAssetUpdateInput } from '@stoa/graphql'
import type { PictureDetailsFragment } from '../api/picture-details.generated'

export interface Point {
  x: number
  y: number
}

/** What is said of a picture, as it is written. */
export interface PictureDraft {
  title: string
  tags: string
  altTexts: Readonly<Record<string, string>>
  focalPoint: Point | null
}

export const draftOf = ({ title, tags, altTexts, focalPoint }: PictureDetailsFragment): PictureDraft => ({
  title: title ?? '',
  tags: tags.join(', '),
  altTexts: altTexts.reduce<Readonly<Record<string, string>>>((texts, { locale, text }) => withText(texts, locale, text), {}),
  focalPoint: focalPoint && { x: focalPoint.x, y: focalPoint.y },
})

/** Texts by language, in one order; an empty one is none, so that the draft is then what is stored. */
export function withText(texts: Readonly<Record<string, string>>, locale: string, text: string): Record<string, string> {
  const { [locale]: _, ...others } = texts
  const next = text ? { ...others, [locale]: text } : others
  return Object.fromEntries(Object.entries(next).sort(([one], [other]) => one.localeCompare(other)))
}

/** As the API takes it, of what was changed alone. */
export function changesOf(changes: Partial<PictureDraft>): Omit<MediaAssetUpdateInput, 'id' | 'expectedVersion'> {
  const { title, tags, altTexts, focalPoint } = changes
  const texts = Object.entries(altTexts ?? {}).map(([locale, text]) => ({ locale, text: text.trim() }))
  return {
    ...(title !== undefined && { title: title.trim() || null }),
    ...(tags !== undefined && {
      tags: tags
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    }),
    ...(altTexts !== undefined && { altTexts: texts.filter(({ text }) => text) }),
    ...(focalPoint !== undefined && { focalPoint }),
  }
}

const inside = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)))

/** Where a picture was pressed, in percent. */
export const pointAt = (at: Point, box: { left: number; top: number; width: number; height: number }): Point => ({
  x: inside(((at.x - box.left) / box.width) * 100),
  y: inside(((at.y - box.top) / box.height) * 100),
})

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The point that a key leads to; null for other keys. */
export function pointBy(key: string, from: Point, step: number): Point | null {
  const way = WAYS[key]
  return way ? { x: inside(from.x + way[0] * step), y: inside(from.y + way[1] * step) } : null
}
