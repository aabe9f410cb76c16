import { Select } from '@mantine/core'
import { type Profile, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** What a unit is and at which tier; of the tiers only those at which its kind occurs. */
export function KindAndTier(props: {
  readonly profile: Profile
  readonly system: string
  readonly kind: string | null
  readonly tier: string | null
  readonly onChange: (chosen: { readonly kind: string | null; readonly tier: string }) => void
}) {
  const { profile, system, kind, tier, onChange } = props
  const { language, texts } = useLanguage()
  const kinds = profile.kinds.filter((known) => known.system === system)
  const tiersOf = (id: string | null): readonly string[] =>
    kinds.find((known) => known.id === id)?.tiers ?? []
  const tiers = tiersOf(kind)
  return (
    <>
      <Select
        label={texts.kind}
        allowDeselect={false}
        searchable
        required
        value={kind}
        onChange={(chosen) => {
          const allowed = tiersOf(chosen)
          const next = tier !== null && allowed.includes(tier) ? tier : allowed[0]
          if (chosen !== null && next !== undefined) onChange({ kind: chosen, tier: next })
        }}
        data={kinds.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
      />
      <Select
        label={texts.tier}
        allowDeselect={false}
        required
        value={kind === null ? null : tier}
        onChange={(chosen) => chosen !== null && onChange({ kind, tier: chosen })}
        data={profile.tiers
          .filter(({ id }) => tiers.includes(id))
          .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
      />
    </>
  )
}
