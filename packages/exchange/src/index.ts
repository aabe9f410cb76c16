export {
  type DocumentOrFaults,
  documentSizeLimit,
  readBaseline,
  readScenario,
} from './own-format/read-document.ts'
export { writeDocument } from './own-format/write-document.ts'
