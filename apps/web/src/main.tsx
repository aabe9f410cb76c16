import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@mantine/core/styles.css'
import './style.css'
import './sheets.css'
import './step-mode.css'
import './print.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { cssVariables } from './appearance/css-variables.ts'
import { printInLight } from './appearance/print-in-light.ts'
import { theme } from './appearance/theme.ts'
import { LanguageProvider, loadChosenLanguage } from './language/language-context.tsx'
import { WhoProvider } from './session/who.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
printInLight()
const colourSchemes = localStorageColorSchemeManager({ key: 'tinhgon.colour-scheme' })

loadChosenLanguage().then(
  (first) =>
    createRoot(root).render(
      <StrictMode>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={colourSchemes}
          defaultColorScheme="auto"
        >
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
