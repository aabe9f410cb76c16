/** Light and dark. */
export const appearanceTexts = {
  title: 'Màu sắc',
  schemes: { light: 'Sáng', dark: 'Tối', auto: 'Theo máy' },
}
