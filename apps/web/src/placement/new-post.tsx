import { Button, Group, Select } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import { type Post, textIn, type Unit } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

/** Establishes a leading post in the unit selected, so that somebody can be put on it. */
export function NewPost(props: {
  readonly unit: Unit
  readonly structure: Structure
  readonly onAdd: (post: Omit<Post, 'holderId'>) => void
}) {
  const { unit, structure, onAdd } = props
  const { language, texts } = useLanguage()
  const { placement } = texts
  const [role, setRole] = useState<string | null>(null)
  const roles = structure.vocabulary.profile.roles.filter(({ rank }) => rank === 'head' || rank === 'deputy')
  return (
    <Group gap="xs" align="flex-end">
      <Select
        size="xs"
        label={placement.newPost(unit.name)}
        placeholder={placement.role}
        searchable
        value={role}
        onChange={setRole}
        data={roles.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
      />
      <Button
        size="xs"
        variant="default"
        disabled={role === null}
        onClick={() => {
          if (role === null) return
          onAdd({ id: `post-${crypto.randomUUID()}`, unitId: unit.id, role, basis: 'assumed' })
          setRole(null)
        }}
      >
        {placement.addPost}
      </Button>
    </Group>
  )
}
