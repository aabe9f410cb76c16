import { Button, Group, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatCount, textIn } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import type { Membership } from '../session/who.tsx'
import { PageFrame } from './page-frame.tsx'
import { describeEntry, exportRecord } from './record-lines.ts'
import { useMembers } from './use-members.ts'
import { useChosenWorkspace, WorkspaceChoice } from './workspace-choice.tsx'

/** What was decided in a workspace, for its administrators and leaders. */
export function RecordPage() {
  const { texts } = useLanguage()
  const { eligible, chosen, choose } = useChosenWorkspace(['administrator', 'leader'])
  return (
    <PageFrame title={texts.peoplePage.recordTitle}>
      {chosen === null ? (
        <Text role="alert">{texts.problems.forbidden}</Text>
      ) : (
        <>
          <WorkspaceChoice eligible={eligible} chosen={chosen} onChoose={choose} />
          <Text size="sm" my="sm">
            {texts.peoplePage.recordText}
          </Text>
          <RecordList key={chosen.workspaceId} membership={chosen} />
        </>
      )}
    </PageFrame>
  )
}

function RecordList({ membership: { workspaceId } }: { readonly membership: Membership }) {
  const { language, texts } = useLanguage()
  const { peoplePage: page } = texts
  const { nameOf } = useMembers(workspaceId)
  const [limit, setLimit] = useState(200)
  const load = useCallback(async () => {
    const [record, current, archived] = await Promise.all([
      client.readRecord({ params: { workspaceId }, query: { limit } }),
      client.listScenarios({ query: { workspaceId, limit: 200 } }),
      client.listScenarios({ query: { workspaceId, limit: 200, archived: 'yes' } }),
    ])
    const titles = new Map([...current.scenarios, ...archived.scenarios].map(({ id, title }) => [id, title]))
    return { ...record, titles }
  }, [workspaceId, limit])
  const { loaded } = useLoaded(load)
  if (loaded.phase === 'loading') return null
  if (loaded.phase === 'failed') return <Text role="alert">{describeError(loaded.error, texts)}</Text>
  const { entries, next, titles } = loaded.value
  const scenario = (id: string): string => textIn(titles.get(id), language) ?? id
  const figure = (value: number): string => formatCount(value, language)
  return (
    <>
      <RecordExport workspaceId={workspaceId} />
      {entries.length === 0 && <Text>{page.recordEmpty}</Text>}
      <Table.ScrollContainer minWidth={340}>
        <Table className="record">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{page.number}</Table.Th>
              <Table.Th scope="col">{page.when}</Table.Th>
              <Table.Th scope="col">{page.who}</Table.Th>
              <Table.Th scope="col">{page.what}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((line) => {
              const { text, said } = describeEntry(line, texts, { person: nameOf, scenario, figure })
              return (
                <Table.Tr key={line.number}>
                  <Table.Td className="figure">{formatCount(line.number, language)}</Table.Td>
                  <Table.Td className="figure">{formatMoment(line.entry.at, language)}</Table.Td>
                  <Table.Td>{nameOf(line.entry.by)}</Table.Td>
                  <Table.Td>
                    {text}
                    {said !== null && <p className="quiet">{said}</p>}
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {next !== null && limit < 1_000 && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setLimit(1_000)}>
          {page.more}
        </Button>
      )}
    </>
  )
}

function RecordExport({ workspaceId }: { readonly workspaceId: string }) {
  const { texts } = useLanguage()
  const [lines, setLines] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const download = async (): Promise<void> => {
    setError(null)
    setLines(0)
    try {
      const url = URL.createObjectURL(await exportRecord(workspaceId, setLines))
      const link = document.createElement('a')
      link.href = url
      link.download = `tinhgon-${workspaceId}-record.jsonl`
      link.click()
      URL.revokeObjectURL(url)
    } catch (failure) {
      setError(describeError(failure, texts))
    } finally {
      setLines(null)
    }
  }
  return (
    <Group justify="flex-end" my="sm">
      {error !== null && <Text role="alert">{error}</Text>}
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={lines !== null}
        onClick={() => void download()}
      >
        {lines === null ? texts.peoplePage.exportRecord : texts.peoplePage.exporting(lines)}
      </Button>
    </Group>
  )
}
