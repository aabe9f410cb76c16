import {
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
  Radio,
} from '@mantine/core'

const inks: MantineColorsTuple = [
  '#F4F2EC',
  '#E7E4DC',
  '#D5D2CA',
  '#B4B0A5',
  '#8A867C',
  '#5D636B',
  '#3E444C',
  '#2A2F36',
  '#16191D',
  '#0C0E11',
]

/** From light to dark; text and grounds take the colours of the palette. */
const greys: MantineColorsTuple = [
  '#F1EFE9',
  '#D3D6D9',
  '#A9B0B8',
  '#8B939C',
  '#4A515A',
  '#363C44',
  '#1E2227',
  '#1E2227',
  '#16191D',
  '#0C0E11',
]

/** Calm paper, sharp type; chrome is grey and the one accent is ink. Four sizes of type on screen. */
export const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", "DejaVu Sans", sans-serif',
  headings: { fontFamily: '"Be Vietnam Pro", "DejaVu Sans", sans-serif', fontWeight: '600' },
  colors: { ink: inks, dark: greys },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  black: '#16191D',
  defaultRadius: 'sm',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '18px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    // Ink is the one accent: what is filled with it bears the colour of paper, in light and dark.
    if (input.variant !== 'filled' || (input.color ?? 'ink') !== 'ink') return colours
    return { ...colours, background: 'var(--ink)', hover: 'var(--quiet)', color: 'var(--paper)' }
  },
  components: {
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
    // Its placeholder would be a child that a menu may not have.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({ styles: { title: { fontSize: 18, fontWeight: 600 } } }),
  },
})
