import { z } from 'zod'

export const shortestPassword = 12
export const longestPassword = 128

export const newPassword = z
  .string()
  .min(shortestPassword, `A password has ${shortestPassword} characters or more.`)
  .max(longestPassword, `A password has ${longestPassword} characters at the most.`)
