import type { Client } from '@tinhgon/contract'
import { expect } from 'vitest'
import { notesIn, type Scenario, type Told } from './appending-client.ts'

/**
 * Every acknowledged note is there once, at the version that was told; what is there beside them was written
 * and its answer lost, and is there once too.
 */
export async function checkAcknowledged(
  client: Client,
  drafts: readonly Scenario[],
  acknowledged: Told['acknowledged'],
): Promise<void> {
  for (const draft of drafts) {
    const notes = await notesIn(client, draft)
    expect(new Set(notes).size).toBe(notes.length)
    for (const { scenarioId, note, version } of acknowledged)
      if (scenarioId === draft.id) expect(notes[version - 2]).toBe(note)
  }
}
