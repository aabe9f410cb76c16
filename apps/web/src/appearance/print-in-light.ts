/** Paper is white whatever the screen is: while the page is printed, the light scheme holds. */
export function printInLight(): void {
  const root = document.documentElement
  const attribute = 'data-mantine-color-scheme'
  let onScreen: string | null = null
  window.addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(attribute)
    root.setAttribute(attribute, 'light')
  })
  window.addEventListener('afterprint', () => {
    if (onScreen !== null) root.setAttribute(attribute, onScreen)
  })
}
