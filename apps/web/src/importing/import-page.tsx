import { Alert, Button, FileButton, Group, Progress, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { PageBar } from '../panels/page-bar.tsx'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { goTo } from '../session/page-path.ts'
import { MappingTable } from './mapping-table.tsx'
import { PreviewTable } from './preview-table.tsx'
import { RefusalsTable } from './refusals-table.tsx'
import { type GivenFile, useImport } from './use-import.ts'
import './importing.css'

/** A file of somebody else's: what it is, what its columns mean, what it would make, and then made. */
export function ImportPage() {
  const { texts } = useLanguage()
  const said = texts.importing
  const [file, setFile] = useState<GivenFile | null>(null)
  const [title, setTitle] = useState('')
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10))
  const { result, progress, problem, isRecalled, look, keep, cancel } = useImport()
  const take = async (chosen: File | null | undefined): Promise<void> => {
    if (!chosen) return
    const given = { name: chosen.name.normalize('NFC'), base64: await base64Of(chosen) }
    const name = given.name.replace(/\.\w+$/, '')
    setFile(given)
    setTitle(name)
    await look({ file: given, title: name, date }, null)
  }
  const bring = async (): Promise<void> => {
    if (!file) return
    const scenarioId = await keep({ file, title, date })
    if (scenarioId !== null) goTo(`/${formatLocation({ ...parseLocation(''), scenarioId })}`)
  }
  const isReady =
    result?.preview !== null && result?.faults.length === 0 && title.trim() !== '' && date !== ''
  return (
    <main className="import-page">
      <PageBar />
      <Title order={1} fz={24} my="xs">
        {said.title}
      </Title>
      <section
        className="import-drop"
        aria-label={said.choose}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer.files[0])
        }}
      >
        <Group gap="sm">
          <FileButton onChange={(chosen) => void take(chosen)}>
            {(button) => (
              <Button {...button} variant={file ? 'default' : 'filled'}>
                {file ? said.another : said.choose}
              </Button>
            )}
          </FileButton>
          <Text size="sm">
            {file && result ? said.format(file.name, result.format ?? said.unknownFormat) : said.intro}
          </Text>
        </Group>
      </section>
      {progress !== null && (
        <Group gap="sm" my="xs">
          <Progress value={Math.max(4, progress * 100)} aria-label={said.reading} w={240} />
          <Button size="xs" variant="default" onClick={cancel}>
            {texts.cancel}
          </Button>
        </Group>
      )}
      {problem !== null && (
        <Alert color="red" my="xs">
          {problem}
        </Alert>
      )}
      {file && result && (
        <>
          <Group gap="sm" align="end" my="sm">
            <TextInput
              label={said.name}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
              w={360}
            />
            <TextInput
              type="date"
              label={said.date}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
            <Button onClick={() => void bring()} disabled={!isReady || progress !== null}>
              {said.bring}
            </Button>
          </Group>
          {isRecalled && <Text size="sm">{said.remembered}</Text>}
          <RefusalsTable title={said.faults(result.faults.length)} refusals={result.faults} />
          <div className="import-columns">
            {result.mapping && (
              <MappingTable
                mapping={result.mapping}
                seen={result.seen}
                onChange={(mapping) => void look({ file, title, date }, mapping)}
              />
            )}
            {result.preview && <PreviewTable preview={result.preview} />}
          </div>
          <RefusalsTable title={said.warnings(result.warnings.length)} refusals={result.warnings} />
        </>
      )}
    </main>
  )
}

/** A data address without what stands before its content. */
function base64Of(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
  return promise
}
