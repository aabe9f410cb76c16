import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TellProgress } from '@tinhgon/exchange/files'
import type { FilesInput, FilesMade } from './files-work.ts'

/** A chart of the whole country needs a few hundred; more is a file that should not be made here. MiB. */
const mostMemory = 2048

type Message =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'made'; readonly made: FilesMade }

/**
 * Makes files in a thread of their own, so that nobody else waits; ends the thread when `progress` throws.
 * @throws what `progress` throws, and what went wrong in the thread
 */
export async function inFilesThread(input: FilesInput, progress: TellProgress): Promise<FilesMade> {
  const thread = new Worker(new URL('./files-thread.ts', import.meta.url), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  try {
    // Kept in a queue: a message that comes while the last one is told must not be lost.
    for await (const [message] of on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[Message]>) {
      if (message.type === 'made') return message.made
      await progress(message.fraction)
    }
    throw new Error('the thread ended before its files were made')
  } finally {
    await thread.terminate()
  }
}
