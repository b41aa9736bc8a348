const KEY = 'stoa.visitor'

/** Names a guest to the shop for what they looked at; it opens nothing. */
export const visitorToken = (): string | null => localStorage.getItem(KEY)
export const rememberVisitor = (token: string): void => localStorage.setItem(KEY, token)
export const forgetVisitor = (): void => localStorage.removeItem(KEY)
