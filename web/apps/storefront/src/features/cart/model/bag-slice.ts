import { createSlice, type PayloadAction } from '@reduxjs/toolkit'

/** Which cart is ours, and whether its drawer is open. What is in it, the API knows. */
export interface BagState {
  id: string | null
  /** Opens a guest's cart. No more than that: it cannot pay. */
  token: string | null
  isOpen: boolean
}

const KEY = 'stoa.bag'

export function readBag(storage: Pick<Storage, 'getItem'> = localStorage): BagState {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<BagState>
    return { id: typeof kept.id === 'string' ? kept.id : null, token: typeof kept.token === 'string' ? kept.token : null, isOpen: false }
  } catch {
    return { id: null, token: null, isOpen: false }
  }
}

export function keepBag({ id, token }: BagState, storage: Pick<Storage, 'setItem' | 'removeItem'> = localStorage): void {
  if (id) storage.setItem(KEY, JSON.stringify({ id, token }))
  else storage.removeItem(KEY)
}

const slice = createSlice({
  name: 'bag',
  initialState: { id: null, token: null, isOpen: false } as BagState,
  reducers: {
    bagFound: (state, { payload }: PayloadAction<{ id: string; token: string | null }>) => {
      state.id = payload.id
      state.token = payload.token
    },
    bagForgotten: (state) => {
      state.id = null
      state.token = null
      state.isOpen = false
    },
    bagToggled: (state, { payload }: PayloadAction<boolean>) => {
      state.isOpen = payload
    },
  },
})

export const { bagFound, bagForgotten, bagToggled } = slice.actions
export const bagReducer = slice.reducer
