import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@mantine/core/styles.css'
import './style.css'
import './sheets.css'
import './step-mode.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { LanguageProvider } from './language/language-context.tsx'
import { WhoProvider } from './session/who.tsx'
import { theme } from './theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <LanguageProvider>
        <WhoProvider>
          <App />
        </WhoProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
)
