import type { Store } from '@reduxjs/toolkit'
import { recover } from '@stoa/session'
import { client } from '../shared/client'
import { shareBag } from './other-tabs'
import type { State } from './store'

/** What no first picture needs: one bag in all tabs, and what failed for the moment comes by itself. */
export function begin(store: Store<State>): void {
  shareBag(store)
  recover(client)
}
