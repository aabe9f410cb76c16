import { useEffect } from 'react'

/** Ctrl+Z and Ctrl+Shift+Z, wherever the focus is, except in a text field; null switches them off. */
export function useUndoKeys(undo: ((type: 'undone' | 'redone') => void) | null): void {
  useEffect(() => {
    if (!undo) return
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      event.preventDefault()
      undo(event.shiftKey ? 'redone' : 'undone')
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [undo])
}
