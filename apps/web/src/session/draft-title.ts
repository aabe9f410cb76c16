import type { LocalizedText } from '@tinhgon/model'

/** A draft is named after what it was drafted from, with the day and hour, so that drafts are told apart. */
export function draftTitle(title: LocalizedText): LocalizedText {
  const moment = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(),
  )
  return { vi: `${title.vi} · bản nháp ${moment}`, en: `${title.en} · draft ${moment}` }
}
