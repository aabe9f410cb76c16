import { Table, Text, Title } from '@mantine/core'
import { formatCount, textIn } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import type { ImportResult } from './import-result.ts'

/** What will be made, for whoever is to say yes to it. */
export function PreviewTable({ preview }: { readonly preview: NonNullable<ImportResult['preview']> }) {
  const { language, texts } = useLanguage()
  const said = texts.importing
  const count = (value: number): string => formatCount(value, language)
  const kindOf = (id: string): string =>
    textIn(vietnamProfile.kinds.find((kind) => kind.id === id)?.title, language) ?? id
  const kinds = Object.entries(preview.byKind).map(([kind, units]) => `${kindOf(kind)} ${count(units)}`)
  return (
    <section aria-label={said.preview}>
      <Title order={2} fz={16} my="xs">
        {said.preview}: {said.counts(count(preview.units), count(preview.posts), count(preview.figures))}
      </Title>
      <Text size="sm">
        {said.byKind}: {kinds.join(', ')}
      </Text>
      <Table withTableBorder mt="xs">
        <Table.Caption>{said.first}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{said.meanings.code}</Table.Th>
            <Table.Th>{said.meanings.name}</Table.Th>
            <Table.Th>{said.kind}</Table.Th>
            <Table.Th>{said.superior}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.first.map(({ id, code, name, kind, superior }) => (
            <Table.Tr key={id}>
              <Table.Td>{code}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{kindOf(kind)}</Table.Td>
              <Table.Td>{superior}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
