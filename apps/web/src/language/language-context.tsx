import { type Language, languages } from '@tinhgon/model'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Texts } from './texts-vi.ts'

interface LanguageChoice {
  readonly language: Language
  readonly texts: Texts
  readonly choose: (language: Language) => void
}

/** Each language is fetched when it is first read in. */
const loaders: Record<Language, () => Promise<Texts>> = {
  vi: async () => (await import('./texts-vi.ts')).textsVi,
  en: async () => (await import('./texts-en.ts')).textsEn,
  ru: async () => (await import('./texts-ru.ts')).textsRu,
}
const storageKey = 'tinhgon.language'
const LanguageContext = createContext<LanguageChoice | null>(null)

export interface LoadedLanguage {
  readonly language: Language
  readonly texts: Texts
}

/** The language chosen last on this machine, with its texts. */
export const loadChosenLanguage = (): Promise<LoadedLanguage> =>
  loadLanguage(languages.find((language) => language === localStorage.getItem(storageKey)) ?? 'vi')

const loadLanguage = async (language: Language): Promise<LoadedLanguage> => ({
  language,
  texts: await loaders[language](),
})

interface LanguageProviderProps {
  readonly first: LoadedLanguage
  readonly children: ReactNode
}

export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const [{ language, texts }, setLoaded] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      texts,
      // Where the texts do not come, since the server is gone, the language stays as it is.
      choose: (chosen: Language) => void loadLanguage(chosen).then(setLoaded, () => undefined),
    }),
    [language, texts],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it')
  return choice
}
