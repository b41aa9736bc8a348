import { type ClassValue, clsx } from 'clsx'

/** Class names, without those that are false. Components take few classes from outside, so that none contradict each other. */
export const cn = (...names: ClassValue[]): string => clsx(names)
