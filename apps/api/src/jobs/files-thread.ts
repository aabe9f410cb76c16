import { parentPort, workerData } from 'node:worker_threads'
import { type FilesInput, makeFiles } from './files-work.ts'

// The body of the thread that `in-files-thread.ts` starts.
const made = await makeFiles(workerData as FilesInput, async (fraction) => {
  parentPort?.postMessage({ type: 'progress', fraction })
})
parentPort?.postMessage({ type: 'made', made })
