// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { isTyping, keyOf } from './keyboard'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('keys', () => {
  it('are named alike with Ctrl and with ⌘', () => {
    expect(press('k', { ctrlKey: true })).toBe('ctrl+k')
    expect(press('K', { metaKey: true })).toBe('ctrl+k')
  })

  it('are left to those who write letters with Alt', () => {
    expect(press('k', { altKey: true })).toBe('')
  })

  it('are text in a field, and none on a box to tick', () => {
    const field = document.createElement('input')
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' })
    expect(isTyping(field)).toBe(true)
    expect(isTyping(box)).toBe(false)
    expect(isTyping(document.body)).toBe(false)
  })
})
