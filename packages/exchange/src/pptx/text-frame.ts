/** Text as it was measured: lines are broken already, and nothing shrinks or grows. */
export const textFrame = { margin: 0, wrap: false, fit: 'none', isTextBox: true } as const
