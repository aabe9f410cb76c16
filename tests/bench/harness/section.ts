import type { Report } from './report.ts'

/** One group of measurements. It throws where an outcome is wrong, and tells the report what it measured. */
export type Section = (report: Report) => void | Promise<void>
