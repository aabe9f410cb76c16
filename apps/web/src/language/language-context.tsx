import type { Language } from '@tinhgon/model'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { textsEn } from './texts-en.ts'
import { type Texts, textsVi } from './texts-vi.ts'

interface LanguageChoice {
  readonly language: Language
  readonly texts: Texts
  readonly choose: (language: Language) => void
}

const texts: Record<Language, Texts> = { vi: textsVi, en: textsEn }
const storageKey = 'tinhgon.language'
const LanguageContext = createContext<LanguageChoice | null>(null)

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi',
  )
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  }, [language])
  const choice = useMemo(() => ({ language, texts: texts[language], choose: setLanguage }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it')
  return choice
}
