export const shortestPassword = 12

export type PasswordStrength =
  | { readonly strength: 'too-short'; readonly missing: number }
  | { readonly strength: 'weak' | 'fair' | 'strong' }

const easilyGuessed = /^(.{1,4})\1+$|^\d+$|password|mat ?khau|mật ?khẩu|123456|qwerty|tinh ?gon|tinh ?gọn/i

/** How hard a password is to guess, roughly: length counts most, variety next. */
export function strengthOf(password: string): PasswordStrength {
  const missing = shortestPassword - password.length
  if (missing > 0) return { strength: 'too-short', missing }
  const different = new Set(password.toLowerCase()).size
  if (different < 7 || easilyGuessed.test(password)) return { strength: 'weak' }
  return { strength: password.length >= 16 && different >= 9 ? 'strong' : 'fair' }
}
