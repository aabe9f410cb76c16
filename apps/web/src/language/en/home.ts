import type { homeTexts as vi } from '../vi/home.ts'

/** The list of scenarios. */
export const homeTexts: typeof vi = {
  released: 'Released',
  submitted: 'Handed in, awaits a decision',
  approved: 'Approved',
  returned: 'Returned',
  approvedEarlier: 'Has an approved version',
  private: 'Private',
  archived: 'Archived',
  changedAt: (moment) => `last changed ${moment}`,
  show: 'Show',
  current: 'In use',
  noneArchived: 'No scenario is archived.',
  more: 'Show older scenarios',
  noneVisible:
    'No scenario is open to you yet. Scenarios appear here once they are shared, handed in or released.',
  actionsFor: (title) => `Actions for ${title}`,
  branch: 'Make a draft from it',
  rename: 'Rename',
  renameTitle: 'Rename the scenario',
  titleVi: 'Title in Vietnamese',
  titleEn: 'Title in English',
  save: 'Save',
  archive: 'Archive',
  restore: 'Restore',
  delete: 'Delete for good…',
  deleteTitle: 'Delete the scenario for good',
  deleteText: (title) =>
    `“${title}” and its whole history of edits will be gone and cannot be brought back. The record keeps that it was and why it went. To have it out of sight only, archive it.`,
  deleteReason: 'Reason',
  deleteReasonHint: '3 characters or more; it goes into the record.',
  deleteButton: 'Delete for good',
}
