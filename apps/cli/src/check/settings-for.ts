import type { SetParameter } from '@tinhgon/engine'
import type { Scenario } from '@tinhgon/model'
import type { OpenedDocument } from '../open-document.ts'
import { findStoredSettings } from '../stored-documents.ts'
import { openSettings } from './open-settings.ts'

/** Parameters of norms: those of the file, if there is one; else those of the workspace of a stored scenario. */
export async function settingsFor(
  file: string | undefined,
  scenario: OpenedDocument<Scenario> | null,
): Promise<OpenedDocument<readonly SetParameter[]>> {
  if (file !== undefined) return openSettings(file)
  if (!scenario?.stored || !scenario.document) return { document: [], faults: [] }
  return { document: await findStoredSettings(scenario.document.id), faults: [] }
}
