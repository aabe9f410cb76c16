import { useEffect } from 'react'

const passing = '[role="dialog"], [role="menu"], [role="listbox"]'

/**
 * When a dialog or a menu goes away with the focus in it, the focus returns to what had it before, so that
 * nobody on the keyboard has to begin at the top of the page again.
 */
export function useFocusBack(): void {
  useEffect(() => {
    let before: HTMLElement | null = null
    let within: HTMLElement | null = null
    const follow = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      if (target.closest(passing)) within = target
      else {
        before = target
        within = null
      }
    }
    const observer = new MutationObserver(() => {
      if (!within || within.isConnected || document.activeElement !== document.body) return
      // Another dialog may be on its way in place of the one that went, such as after a menu.
      if (document.querySelector('[role="dialog"]')) return
      within = null
      if (before?.isConnected) before.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', follow)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', follow)
      observer.disconnect()
    }
  }, [])
}
