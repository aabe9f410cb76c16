import { Select } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'

/** Which part of a split each subordinate or seat goes to; folded away, since most stay with the first. */
export function PartChoices(props: {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly label: string }[]
  readonly partNames: readonly string[]
  readonly parts: Readonly<Record<string, number>>
  readonly onChange: (parts: Readonly<Record<string, number>>) => void
}) {
  const { title, rows, partNames, parts, onChange } = props
  const { texts } = useLanguage()
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{texts.changes.whereTheyGo(title, rows.length)}</summary>
      <ul className="plain part-choices">
        {rows.map(({ id, label }) => (
          <li key={id} className="row">
            <span>{label}</span>
            <Select
              size="xs"
              aria-label={label}
              allowDeselect={false}
              value={String(parts[id] ?? 0)}
              onChange={(part) => onChange({ ...parts, [id]: Number(part) })}
              data={partNames.map((name, part) => ({ value: String(part), label: name }))}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
