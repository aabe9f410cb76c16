import type { CSSVariablesResolver } from '@mantine/core'
import { type Palette, palettes } from '../canvas/palette.ts'

/** The palette as style sheets read it, so that every colour is written down once. */
export const variablesOf = ({ systems, ...colours }: Palette): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour])),
  ...Object.fromEntries(Object.entries(systems).map(([id, colour]) => [`--system-${id}`, colour])),
  '--mantine-color-text': colours.ink,
  '--mantine-color-bright': colours.ink,
  '--mantine-color-body': colours.panel,
  '--mantine-color-dimmed': colours.quiet,
  '--mantine-color-placeholder': colours.quiet,
  '--mantine-color-error': colours.alarm,
  '--mantine-color-anchor': colours.ink,
  '--mantine-color-default': colours.panel,
  '--mantine-color-default-hover': colours.raised,
  '--mantine-color-default-color': colours.ink,
  '--mantine-color-default-border': colours.rail,
})

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(palettes.light),
  dark: variablesOf(palettes.dark),
})
