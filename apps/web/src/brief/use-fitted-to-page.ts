import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Between the margins of an A4 page, in CSS pixels, with a little left for how printers round. */
const room = ((297 - 2 * 12) / 25.4) * 96 - 4
/** Smaller than this nobody reads it; then it is two pages after all. */
const smallest = 0.7

/** Makes what does not fit one page smaller until it does: long titles of acts, long names. */
export function useFittedToPage(): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = (): void => {
      const element = content.current
      if (!element) return
      element.style.zoom = '1'
      const height = element.scrollHeight
      if (height > room) element.style.zoom = String(Math.max(smallest, room / height))
    }
    fit()
    // The typeface may come after the text.
    void document.fonts.ready.then(fit)
  })
  return content
}
