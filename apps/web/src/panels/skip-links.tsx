import { useLanguage } from '../language/language-context.tsx'

/** For the keyboard: straight to a part of the workspace. Seen only while one of them has the focus. */
export function SkipLinks() {
  const { texts } = useLanguage()
  const parts = [
    ['.outline', texts.outline],
    ['.canvas-keys', texts.viewing.canvas],
    ['.side', texts.inspector],
    ['.timeline', texts.acts],
  ] as const
  return (
    <nav className="skip-links" aria-label={texts.skipTo}>
      {parts.map(([selector, name]) => (
        <button
          type="button"
          key={selector}
          onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}
        >
          {`${texts.skipTo}: ${name}`}
        </button>
      ))}
    </nav>
  )
}
