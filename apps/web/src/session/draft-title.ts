import type { LocalizedText } from '@tinhgon/model'
import { formatMoment } from '../language/format.ts'

/** A draft is named after what it was drafted from, with the day and hour, so that drafts are told apart. */
export function draftTitle(title: LocalizedText): LocalizedText {
  const now = new Date().toISOString()
  return {
    vi: `${title.vi} · bản nháp ${formatMoment(now, 'vi')}`,
    en: `${title.en} · draft ${formatMoment(now, 'en')}`,
    ru: `${title.ru ?? title.en} · черновик ${formatMoment(now, 'ru')}`,
  }
}
