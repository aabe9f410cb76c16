import { Button, CopyButton } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'

const shownDigits = 12

export const shortHash = (hash: string): string => hash.slice(0, shownDigits)

/** The beginning of a content hash; a click copies the whole. */
export function ContentHash({ hash }: { readonly hash: string }) {
  const { texts } = useLanguage()
  return (
    <CopyButton value={hash}>
      {({ copied, copy }) => (
        <Button
          size="compact-xs"
          variant="default"
          className="hash"
          title={hash}
          aria-label={texts.sharing.copyHash}
          onClick={copy}
        >
          {copied ? texts.accounts.copied : shortHash(hash)}
        </Button>
      )}
    </CopyButton>
  )
}
