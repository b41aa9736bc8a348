import { deleteItemAsync, getItemAsync, setItemAsync } from 'expo-secure-store'

/** In the phone's keychain: what is kept opens carts and orders. */
export const storage = {
  read: (key: string): Promise<string | null> => getItemAsync(key),
  write: (key: string, value: string | null): Promise<void> => (value === null ? deleteItemAsync(key) : setItemAsync(key, value)),
}
