import type { journeyTexts as journeyTextsVi } from '../vi/journey.ts'

export const journeyTexts: typeof journeyTextsVi = {
  open: 'Where does it go?',
  choose: 'Select a unit, old or new, to see where it goes and where it comes from.',
  untouched: (name) => `No act of the plan changes ${name}.`,
  goes: (name) => `Where does ${name} go?`,
  comes: (name) => `Where does ${name} come from?`,
  posts: (count) => `${count} posts`,
  changed: 'stays, changed',
}
