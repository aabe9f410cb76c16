import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@mantine/core/styles.css'
import './colours.css'
import './style.css'
import './sheets.css'
import './step-mode.css'
import './print.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { LanguageProvider, loadChosenLanguage } from './language/language-context.tsx'
import { WhoProvider } from './session/who.tsx'
import { theme } from './theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const colourSchemes = localStorageColorSchemeManager({ key: 'tinhgon.colour-scheme' })

loadChosenLanguage().then(
  (first) =>
    createRoot(root).render(
      <StrictMode>
        <MantineProvider theme={theme} colorSchemeManager={colourSchemes} defaultColorScheme="auto">
          <LanguageProvider first={first}>
            <WhoProvider>
              <App />
            </WhoProvider>
          </LanguageProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  () => {
    root.textContent =
      'Không liên lạc được với máy chủ. Tải lại trang. · The server does not answer. Reload the page. · Сервер не отвечает. Перезагрузите страницу.'
  },
)
