/** As the storefront keeps it: a cart's token cannot pay, an order's shows that order. */
export const storage = {
  read: async (key: string): Promise<string | null> => localStorage.getItem(key),
  write: async (key: string, value: string | null): Promise<void> => {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  },
}
