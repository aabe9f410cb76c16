import type { tourTexts as vietnamese } from '../vi/tour.ts'

/** The first minute, and where help is. */
export const tourTexts: typeof vietnamese = {
  help: 'Help',
  replay: 'Take the one-minute tour',
  keysTitle: 'Keys on the chart',
  name: 'One-minute tour',
  stepOf: (step, all) => `${step} of ${all}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  finish: 'Start working',
  steps: {
    welcome: {
      title: 'Welcome to Tinh Gọn',
      text: 'This is Huế in 2025: every organisation before and after the rearrangement. One minute shows where to look and where to act. Try anything; nothing can break.',
    },
    outline: {
      title: 'Outline and search',
      text: 'Every unit is a row: arrows open and close, space selects. Type a name into the search at the top right; tone marks are not needed.',
    },
    canvas: {
      title: 'Far and near, before and after',
      text: 'Scroll to come nearer: dots become names, names become cards. The buttons above show before and after side by side, one over the other, or one becoming the other.',
    },
    merge: {
      title: 'Merge two units',
      text: 'Two units were selected for you. Merge shows the whole impact before anything is saved: units, posts, norms. The built-in scenario stays as it is: your first change makes a draft of your own.',
    },
    ledger: {
      title: 'Nobody is lost',
      text: 'The ledger is always here: units, posts, area, people and members before and after must agree. Press it to see every row.',
    },
    acts: {
      title: 'Undo, and the list of acts',
      text: 'Every change is an act with a date and a legal basis. Press a step to stand there; undo and redo have no limit. The question mark at the top right brings this tour back.',
    },
  },
}
