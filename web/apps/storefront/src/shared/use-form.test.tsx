// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Refusal, useForm } from './use-form'

function Sample({ send }: { send: () => Promise<readonly Refusal[]> }) {
  const { form, field, others, isSending } = useForm({
    initial: { email: '', name: 'Ada' },
    check: ({ email }) => (email.includes('@') ? {} : { email: 'No address' }),
    send,
  })
  const email = field('email')
  return (
    <form {...form} aria-label="sample">
      <input aria-label="E-mail" name={email.name} value={email.value} onChange={email.onChange} onBlur={email.onBlur} />
      <p>{email.error}</p>
      <p role="alert">{others.join()}</p>
      <button type="submit">{isSending ? 'Sending' : 'Send'}</button>
    </form>
  )
}

const type = (text: string) => fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: text } })
const press = () => fireEvent.submit(screen.getByRole('form'))

describe('a form', () => {
  afterEach(cleanup)

  it('sends nothing that is wrong, and goes to the field', () => {
    const send = vi.fn(async () => [])
    render(<Sample send={send} />)
    type('nobody')
    press()
    expect(send).not.toHaveBeenCalled()
    expect(screen.getByText('No address')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('E-mail'))
    type('ada@example.com')
    expect(screen.queryByText('No address')).toBeNull()
  })

  it('shows what the shop refuses at its field, and the rest above', async () => {
    const refused = [
      { code: 'NEW_TO_US', message: 'Taken', path: ['input', 'email'] },
      { code: 'TOO_MANY_ATTEMPTS', message: 'as the API words it', path: null },
    ]
    render(<Sample send={async () => refused} />)
    type('ada@example.com')
    press()
    await waitFor(() => expect(screen.getByText('Taken')).toBeTruthy())
    expect(screen.getByRole('alert').textContent).toBe('Too many tries. Wait a little and try again.')
  })

  it('sends once, however often it is pressed, and keeps what was typed when nobody answers', async () => {
    const send = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
    render(<Sample send={send} />)
    type('ada@example.com')
    press()
    press()
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not reach the shop'))
    expect(send).toHaveBeenCalledTimes(1)
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ada@example.com')
  })
})
