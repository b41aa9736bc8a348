import { createSlice, type PayloadAction } from '@reduxjs/toolkit'

/** Whether somebody is signed in. The token itself lies in the session, in memory. */
export interface SessionState {
  isSignedIn: boolean
}

const slice = createSlice({
  name: 'session',
  initialState: { isSignedIn: false } as SessionState,
  reducers: {
    sessionChanged: (state, { payload }: PayloadAction<boolean>) => {
      state.isSignedIn = payload
    },
  },
})

export const { sessionChanged } = slice.actions
export const sessionReducer = slice.reducer
