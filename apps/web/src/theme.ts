import { createTheme, type MantineColorsTuple, Modal } from '@mantine/core'

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

/** Calm paper, sharp type; chrome is grey and the one accent is ink. Four sizes of type on screen. */
export const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", "DejaVu Sans", sans-serif',
  headings: { fontFamily: '"Be Vietnam Pro", "DejaVu Sans", sans-serif', fontWeight: '600' },
  colors: { ink: inks },
  primaryColor: 'ink',
  primaryShade: 8,
  black: '#16191D',
  defaultRadius: 'sm',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '18px', xl: '24px' },
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ styles: { title: { fontSize: 18, fontWeight: 600 } } }),
  },
})
