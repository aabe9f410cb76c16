import type { viewingTexts as viewingTextsVi } from '../vi/viewing.ts'

export const viewingTexts: typeof viewingTextsVi = {
  canvas: 'Organisation chart',
  overlay: 'Overlay',
  morph: 'Morph',
  radial: 'Radial',
  play: 'Play',
  pause: 'Pause',
  change: 'From before to after',
  minimap: 'Everything in small: click to go there',
  focus: 'This branch alone',
  focusOn: (name) => `Branch: ${name}`,
  leaveFocus: 'The whole structure',
  fold: 'Fold branch',
  unfold: 'Unfold branch',
  unfoldAll: 'Unfold all branches',
  keys: 'Arrow keys walk along the structure, Enter folds or unfolds a branch, F shows it alone, + and − zoom, 0 fits. With Alt held, drag a loop to select; drag a selected unit onto another to move it there.',
  overlayTitle: (date) => `Before and after, one over the other · ${date}`,
  morphTitle: (date) => `From the baseline to ${date}`,
}
