import { useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, as it changes. */
export function useWidth<Element extends HTMLElement>(before: number) {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth || before)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [before])
  return [ref, width] as const
}
