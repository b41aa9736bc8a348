import { describe, expect, it } from 'vitest'
import { textOf } from './text'

describe('what a piece of HTML says', () => {
  it('is its words, without marks', () => {
    expect(textOf(' <p>Made by <strong>hand</strong>,<br />in <a href="https://x.example/?a=1&amp;b=2">Naxos</a></p>\n')).toBe(
      'Made by hand,in Naxos',
    )
  })

  it('has the signs that HTML writes otherwise', () => {
    expect(textOf('Salt &amp; pepper &lt;3 &quot;ours&quot; &#39;a&#39; &#x40; 5&nbsp;cm')).toBe(
      'Salt & pepper <3 "ours" \'a\' @ 5\u00a0cm',
    )
  })

  it('leaves alone what means nothing, and reads each sign once', () => {
    expect(textOf('&none; &#0; &#x110000; &amp;lt;')).toBe('&none; &#0; &#x110000; &lt;')
  })
})
